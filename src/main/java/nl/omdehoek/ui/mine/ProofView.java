package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;

/** Where the link in the mail to a new address leads: a button says that it is right, as looking alone says nothing. */
@Route(value = "mijn/adres/:secret", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class ProofView extends ReaderView {

    private final Grants grants;

    ProofView(Grants grants) {
        this.grants = grants;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var secret = visit.route().getOrDefault("secret", "");
        add(new H1(texts.get("address.title")));
        if (grants.look(secret, Grant.Kind.PROVE_ADDRESS).isPresent()) {
            add(
                    new Paragraph(texts.get("proof.ask")),
                    new PostForm(AddressView.PATH + "/" + secret + "/ja")
                            .button("button wide", texts.get("proof.yes")));
        } else {
            add(
                    new Paragraph(texts.get("proof.over")),
                    Html.link(AddressView.PATH, "button plain", new Text(texts.get("address.title"))));
        }
        return new PageHead(texts.get("address.title"), texts.get("address.what"), AddressView.PATH).hidden();
    }
}
