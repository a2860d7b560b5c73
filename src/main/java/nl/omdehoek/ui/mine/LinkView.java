package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;

/** Where the link to come back by leads, on whichever phone: a button lets in, once. */
@Route(value = "mijn/link/:secret", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class LinkView extends ReaderView {

    private final Grants grants;
    private final Residents residents;

    LinkView(Grants grants, Residents residents) {
        this.grants = grants;
        this.residents = residents;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var secret = visit.route().getOrDefault("secret", "");
        var who = grants.look(secret, Grant.Kind.COME_BACK).flatMap(it -> residents.find(it.person()));
        who.ifPresentOrElse(
                it -> add(
                        new H1(texts.get("mine.hello", it.name().text())),
                        new Paragraph(texts.get("link.what")),
                        new PostForm(
                                        MineView.PATH + "/link/" + secret + "/ja",
                                        Field.tick("eigen", texts.get("join.own"), false),
                                        Html.soft(texts.get("join.own.what")))
                                .button("button wide", texts.get("mail.back.way"))),
                () -> add(
                        new H1(texts.get("mine.title")),
                        new Paragraph(texts.get("link.over")),
                        Html.link(MineView.PATH, "button plain", new Text(texts.get("mine.mail")))));
        return new PageHead(texts.get("mine.title"), texts.get("mine.what"), MineView.PATH).hidden();
    }
}
