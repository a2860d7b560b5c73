package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.kit.QrCode;
import nl.omdehoek.ui.kit.QuickWayOut;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;

/** A draft as others will see it, with a way to change each answer; and the button that posts it. */
@Route(value = "plaatsen/concept/:draft", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class PreviewView extends ReaderView {

    static final String OWN = "eigen";

    private final OpenDrafts drafts;
    private final Residents residents;
    private final Origin origin;
    private final Tips tips;
    private String complaint = "";

    PreviewView(OpenDrafts drafts, Residents residents, Origin origin, Tips tips) {
        this.tips = tips;
        this.drafts = drafts;
        this.residents = residents;
        this.origin = origin;
    }

    /** The same, with why it could not be posted. */
    void with(String complaint) {
        this.complaint = complaint;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var who = visit.browser().secret().flatMap(residents::byBrowser);
        var reference = visit.route().getOrDefault("draft", "");
        var draft = drafts.find(reference, who).orElse(null);
        if (draft == null) {
            return Sent.page(this, drafts, reference, who, texts);
        }
        var questionnaire = drafts.of(draft.kind());
        var answers = new Answers(draft.answers());
        var path = PostPages.draft(reference);
        var open = questionnaire.open(answers, who, texts);
        add(
                Html.link(PostPages.PATH, "back", new Text("← " + texts.get("post.title"))),
                new H1(texts.get(
                        open.isPresent()
                                ? "post.unfinished"
                                : questionnaire.isPrivate() ? "post.preview.private" : "post.preview")));
        if (draft.kind() == DraftKind.REQUEST) {
            addComponentAsFirst(new QuickWayOut(texts));
        }
        if (!complaint.isEmpty()) {
            add(Html.notice(complaint));
        }
        open.ifPresentOrElse(
                it -> add(
                        new Paragraph(texts.get("post.unfinished.what")),
                        Html.link(
                                PostPages.near(PostPages.question(reference, it), answers),
                                "button wide",
                                new Text(texts.get("post.go-on")))),
                () -> {
                    add(questionnaire.preview(answers, who, texts));
                    add(tips.of(questionnaire, answers, path, texts));
                    add(send(path, who, questionnaire.isPrivate() ? "post.send.private" : "post.send", texts));
                });
        add(new H2(texts.get("post.change")), changes(questionnaire, reference, answers, texts));
        add(elsewhere(path, texts));
        return new PageHead(texts.get("post.preview"), texts.get("post.kept"), path).hidden();
    }

    private static PostForm send(String path, Optional<Person> who, String says, Texts texts) {
        var form = new PostForm(path + PostPages.SEND);
        form.addClassName("panel");
        if (who.isEmpty()) {
            form.add(Field.tick(OWN, texts.get("join.own"), false), Html.soft(texts.get("join.own.what")));
        }
        return form.button("button wide", texts.get(says));
    }

    private static UnorderedList changes(Questionnaire questionnaire, String reference, Answers answers, Texts texts) {
        var list = new UnorderedList();
        list.addClassName("ways");
        questionnaire
                .all(answers)
                .forEach(it -> list.add(new ListItem(Html.link(
                        PostPages.near(PostPages.question(reference, it), answers),
                        "",
                        new Text(texts.get("post.ask." + it.word()))))));
        return list;
    }

    /** To go on with it on another phone, or another day. */
    private Component elsewhere(String path, Texts texts) {
        return Html.of(
                "details",
                "more",
                Html.text("summary", "", texts.get("post.later")),
                new Paragraph(texts.get("post.later.what")),
                Html.text("p", "small", origin.to(path)),
                new QrCode(origin.to(path), texts.get("post.later.code")),
                new PostForm(path + PostPages.THROW_AWAY).button("button plain", texts.get("post.throw-away")));
    }
}
