package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.shelf.Recipes;
import nl.omdehoek.ui.help.HelpPages;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.LostLine;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.QuickWayOut;
import nl.omdehoek.ui.photo.PhotoField;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import org.jspecify.annotations.Nullable;

/** One question of a form. The first one stands at an address of its own, before there is any draft. */
@Route(value = "plaatsen/concept/:draft/:question", layout = Shell.class)
@RouteAlias(value = "plaatsen/:form", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class QuestionView extends ReaderView {

    private final OpenDrafts drafts;
    private final Residents residents;
    private final Recipes recipes;
    private @Nullable Answers typed;
    private Map<String, String> wrong = Map.of();

    QuestionView(OpenDrafts drafts, Residents residents, Recipes recipes) {
        this.recipes = recipes;
        this.drafts = drafts;
        this.residents = residents;
    }

    /** The same with what was typed, and a sentence for each field with something wrong, or under no name for all. */
    void with(Answers answers, Map<String, String> complaints) {
        typed = answers;
        wrong = complaints;
    }

    @Override
    protected PageHead show(Visit visit) {
        var who = visit.browser().secret().flatMap(residents::byBrowser);
        var form = visit.route().get("form");
        return form == null ? draft(visit, who) : start(visit, who, form);
    }

    private PageHead start(Visit visit, Optional<Person> who, String form) {
        var questionnaire = drafts.called(form).orElseThrow(NotFoundException::new);
        var near = visit.choice("bij").map(it -> Map.of(WhereQuestion.NEAR, it)).orElse(Map.of());
        var borrowed = visit.choice(Answers.RECIPE)
                .flatMap(recipes::find)
                .map(questionnaire::borrowed)
                .orElse(Answers.NONE)
                .with(along(TaskQuestion.TASK, visit))
                .with(along(AskHelp.OFFER, visit))
                .with(along(HelpPages.FOR, visit));
        var question = questionnaire.first();
        var answers = typed == null ? borrowed.with(near) : typed;
        var path = PostPages.start(form);
        var asking = new Asking(path, answers, wrong, who, visit);
        add(Html.link(
                Addresses.near(PostPages.PATH, answers.get(WhereQuestion.NEAR)),
                "back",
                new Text("← " + asking.say("post.title"))));
        ask(questionnaire, question, asking);
        return new PageHead(asking.say("post." + form), asking.say("post." + form + ".what"), path);
    }

    private static Map<String, String> along(String field, Visit visit) {
        return visit.choice(field).map(it -> Map.of(field, it)).orElse(Map.of());
    }

    private PageHead draft(Visit visit, Optional<Person> who) {
        var reference = visit.route().getOrDefault("draft", "");
        var draft = drafts.find(reference, who).orElse(null);
        if (draft == null) {
            return Sent.page(this, drafts, reference, who, visit.texts());
        }
        var questionnaire = drafts.of(draft.kind());
        var question = questionnaire
                .question(visit.route().getOrDefault("question", ""))
                .filter(it -> it.applies(new Answers(draft.answers())))
                .orElseThrow(NotFoundException::new);
        var path = PostPages.question(reference, question);
        var asking = new Asking(path, typed == null ? new Answers(draft.answers()) : typed, wrong, who, visit);
        var back = questionnaire.before(question, asking.answers());
        add(Html.link(
                PostPages.near(
                        back.map(it -> PostPages.question(reference, it)).orElse(PostPages.draft(reference)),
                        asking.answers()),
                "back",
                new Text("← " + asking.say(back.isPresent() ? "post.before" : "post.look"))));
        ask(questionnaire, question, asking);
        return new PageHead(asking.say("post.ask." + question.word()), asking.say("post.kept"), path).hidden();
    }

    private void ask(Questionnaire questionnaire, Question question, Asking asking) {
        if (questionnaire.kind() == DraftKind.REQUEST) {
            addComponentAsFirst(new QuickWayOut(asking.texts()));
        }
        var needed = questionnaire.needed(asking.answers());
        var number = needed.indexOf(question) + 1;
        if (number > 0) {
            add(Html.soft(asking.say("post.number", number, needed.size())));
        }
        add(new H1(asking.say("post.ask." + question.word())));
        Optional.ofNullable(asking.wrong().get("")).ifPresent(it -> add(Html.notice(it)));
        var inside = question.inside(asking);
        if (!inside.isEmpty()) {
            var form = new PostForm(asking.path() + PostPages.KEEP, inside.toArray(Component[]::new));
            form.addClassName("panel");
            if (question.takesFile()) {
                form.getElement().setAttribute("enctype", PhotoField.ENCODING);
            }
            // What was said before there is a draft goes along unseen.
            asking.answers().all().forEach((field, answer) -> {
                if (asking.visit().route().containsKey("form")
                        && !question.fields().contains(field)) {
                    form.with(field, answer);
                }
            });
            form.add(tips(questionnaire, asking), new LostLine(asking.texts()));
            add(
                    form.button("button wide", asking.say(number > 0 ? "post.next" : "post.done")),
                    Html.soft(asking.say("post.kept")));
        }
        add(question.beside(asking).toArray(Component[]::new));
    }

    /** Where a script says what helps while somebody types. */
    private static Component tips(Questionnaire questionnaire, Asking asking) {
        var tips = Html.of("div", "");
        tips.getElement()
                .setAttribute("aria-live", "polite")
                .setAttribute("data-tips", String.join(" ", questionnaire.texts()))
                .setAttribute("data-private", String.valueOf(questionnaire.isPrivate()))
                .setAttribute("data-near", asking.answers().get(WhereQuestion.NEAR));
        return tips;
    }
}
