package nl.omdehoek.ui.judge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.moderation.HouseRule;
import nl.omdehoek.moderation.Report;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.Review.Cause;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.find.Previews;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.Subjects;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** One thing that waits for a human, as readers would see it, with why; and the four ways to decide. */
@Route(value = "werkbank/:review", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class JudgeView extends ReaderView {

    private final SignedIn signedIn;
    private final Reviews reviews;
    private final Reports reports;
    private final Residents residents;
    private final Subjects subjects;
    private final Previews previews;
    private final Clock clock;
    private Typing typed = Typing.NOTHING;
    private Map<String, String> wrong = Map.of();

    JudgeView(
            SignedIn signedIn,
            Reviews reviews,
            Reports reports,
            Residents residents,
            Subjects subjects,
            Previews previews,
            Clock clock) {
        this.signedIn = signedIn;
        this.reviews = reviews;
        this.reports = reports;
        this.residents = residents;
        this.subjects = subjects;
        this.previews = previews;
        this.clock = clock;
    }

    /** The same with what was typed, and a sentence for each field with something wrong. */
    void with(Typing typing, Map<String, String> complaints) {
        typed = typing;
        wrong = complaints;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var judge = signedIn.staff().orElseThrow(NotFoundException::new);
        var review = Typed.uuid(visit.route().getOrDefault("review", ""))
                .flatMap(it -> reviews.look(it, judge))
                .orElseThrow(NotFoundException::new);
        add(
                Html.link(JudgePages.QUEUE, "back", new Text("← " + texts.get("judge.title"))),
                new H1(texts.get("judge.cause." + review.cause())));
        about(review, texts);
        if (review.cause() == Cause.REPORTED) {
            reports.about(review, judge).forEach(it -> add(report(it, texts)));
        }
        if (review.cause() == Cause.EDITED) {
            add(new H2(texts.get("judge.difference")), new Difference(review.before(), review.after(), texts));
        }
        subjects.any(review.subject())
                .ifPresentOrElse(
                        it -> add(new H2(texts.get("post.preview")), previews.of(it, texts)),
                        () -> add(Html.soft(texts.get("admin.reports.gone"))));
        if (review.outcome().isPresent()) {
            add(Html.notice(texts.get("judge.done.before")));
        } else if (review.author().equals(Optional.of(judge))) {
            add(Html.notice(texts.get("judge.own")));
        } else {
            decisions(review, texts);
        }
        return new PageHead(texts.get("judge.title"), texts.get("judge.what"), JudgePages.of(review.id())).hidden();
    }

    private void about(Review review, Texts texts) {
        var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
        name(review.author())
                .ifPresent(it -> add(new Paragraph(
                        texts.get(review.cause() == Cause.POSTED ? "judge.by.newcomer" : "judge.by", it))));
        add(Html.soft(texts.get("judge.since", saying.day(review.askedAt()), saying.time(review.askedAt()))));
        reviews.publishesItself(review)
                .ifPresentOrElse(
                        it -> add(Html.soft(texts.get("judge.by-itself", saying.day(it), saying.time(it)))),
                        () -> add(Html.soft(texts.get(review.isShown() ? "judge.is-shown" : "judge.never-by-itself"))));
        if (!review.hindrances().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("facts");
            review.hindrances().stream()
                    .sorted()
                    .forEach(it -> list.add(new ListItem(Html.span("doubt", texts.get("hindrance." + it)))));
            add(list);
        }
    }

    private Optional<String> name(Optional<PersonId> person) {
        return person.flatMap(residents::find).map(it -> it.name().text());
    }

    private static Section report(Report report, Texts texts) {
        var panel = new Section(new Paragraph(texts.get("report.reason." + report.reason())));
        panel.addClassName("panel");
        if (!report.words().isEmpty()) {
            panel.add(Html.dutch(texts, Html.text("blockquote", "said", report.words())));
        }
        return panel;
    }

    private void decisions(Review review, Texts texts) {
        var path = JudgePages.of(review.id());
        add(
                new H2(texts.get("judge.decide")),
                new PostForm(path + JudgePosts.PLACE)
                        .button("button wide", texts.get(review.isShown() ? "judge.leave" : "judge.place")),
                fold(JudgePosts.CHANGE, "judge.change", change(path, texts), texts),
                fold(JudgePosts.HIDE, "judge.hide", verdict(path, JudgePosts.HIDE, "judge.hide", texts), texts),
                fold(
                        JudgePosts.REMOVE,
                        "judge.remove",
                        verdict(path, JudgePosts.REMOVE, "judge.remove", texts),
                        texts));
    }

    private Component fold(String decision, String says, PostForm form, Texts texts) {
        var fold = Html.of("details", "more", Html.text("summary", "", texts.get(says)), form);
        if (typed.decision().equals(decision)) {
            fold.getElement().setAttribute("open", "");
        }
        return fold;
    }

    private PostForm change(String path, Texts texts) {
        return new PostForm(
                        path + JudgePosts.CHANGE,
                        Field.area(Typing.SENTENCE, texts.get("judge.sentence"), typed.sentence())
                                .complaint(wrong.getOrDefault(Typing.SENTENCE, "")),
                        Html.soft(texts.get("judge.sentence.what")))
                .button("button", texts.get("judge.change.go"));
    }

    private PostForm verdict(String path, String decision, String says, Texts texts) {
        // What was typed into the other form is not this one's.
        var mine = typed.decision().equals(decision) ? typed : Typing.NOTHING;
        var complaints = typed.decision().equals(decision) ? wrong : Map.<String, String>of();
        var rules = new ArrayList<Component>();
        rules.add(Html.text("legend", "", texts.get("judge.rule")));
        Optional.ofNullable(complaints.get(Typing.RULE)).ifPresent(it -> rules.add(Html.text("p", "wrong", it)));
        for (var rule : HouseRule.values()) {
            rules.add(Field.choice(
                    Typing.RULE,
                    rule.name(),
                    texts.get("rule." + rule),
                    rule.name().equals(mine.rule())));
        }
        var covers = mine.covers().isEmpty() && complaints.isEmpty() ? texts.get("judge.covers.all") : mine.covers();
        var form = new PostForm(
                path + decision,
                Html.of("fieldset", "", rules.toArray(Component[]::new)),
                Field.area(Typing.FACTS, texts.get("judge.facts"), mine.facts())
                        .of(decision.substring(1))
                        .complaint(complaints.getOrDefault(Typing.FACTS, "")),
                Field.text(Typing.COVERS, texts.get("judge.covers"), covers, Field.LONG)
                        .of(decision.substring(1))
                        .complaint(complaints.getOrDefault(Typing.COVERS, "")));
        if (decision.equals(JudgePosts.HIDE)) {
            form.add(Field.date(Typing.UNTIL, texts.get("judge.until"), mine.until())
                    .complaint(complaints.getOrDefault(Typing.UNTIL, "")));
        }
        form.add(Html.soft(texts.get("judge.letter.what")));
        return form.button("button", texts.get(says + ".go"));
    }
}
