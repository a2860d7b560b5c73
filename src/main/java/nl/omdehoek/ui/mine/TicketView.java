package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;

/** One sign-up, for whoever holds its slip or its mail: to see it, and to cancel it; nothing else of that person. */
@Route(value = "kaartje/:secret", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class TicketView extends ReaderView {

    static final String PATH = "/kaartje";

    private final Grants grants;
    private final Joining joining;
    private final WhatIsMine mine;

    TicketView(Grants grants, Joining joining, WhatIsMine mine) {
        this.grants = grants;
        this.joining = joining;
        this.mine = mine;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var secret = visit.route().getOrDefault("secret", "");
        var signUp = grants.look(secret, Grant.Kind.SIGN_UP).flatMap(it -> joining.find(UUID.fromString(it.about())));
        add(new H1(texts.get("ticket.title")));
        signUp.ifPresentOrElse(
                it -> {
                    add(mine.ticket(it, texts));
                    add(new PostForm(PATH + "/" + secret + "/af").button("button plain", texts.get("mine.leave")));
                },
                () -> add(
                        new Paragraph(texts.get("ticket.gone")),
                        Html.link("/", "button plain", new Text(texts.get("mine.look")))));
        return new PageHead(texts.get("ticket.title"), texts.get("mine.what"), PATH).hidden();
    }
}
