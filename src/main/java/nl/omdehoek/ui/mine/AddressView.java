package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;

/** Where somebody gets mail, if they like: to give an address, another one, or none any more. */
@Route(value = "mijn/adres", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class AddressView extends ReaderView {

    static final String PATH = "/mijn/adres";
    static final String FIELD = "adres";

    private final Residents residents;
    private final MailAddresses addresses;
    private String complaint = "";
    private String typed = "";

    AddressView(Residents residents, MailAddresses addresses) {
        this.residents = residents;
        this.addresses = addresses;
    }

    /** The same, with what was typed and what is wrong with it. */
    void with(String complaint, String typed) {
        this.complaint = complaint;
        this.typed = typed;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(
                Html.link(MineView.PATH, "back", new Text("← " + texts.get("mine.title"))),
                new H1(texts.get("address.title")));
        visit.browser()
                .secret()
                .flatMap(residents::byBrowser)
                .ifPresentOrElse(it -> own(it, texts), () -> add(new Paragraph(texts.get("mine.known-first"))));
        return new PageHead(texts.get("address.title"), texts.get("address.what"), PATH).hidden();
    }

    private void own(Person person, Texts texts) {
        var known = addresses.typed(person.id());
        add(new Paragraph(texts.get("address.what")));
        known.ifPresent(it -> {
            var isProven = addresses.proven(person.id()).isPresent();
            add(
                    Html.text("p", "lead", it.text()),
                    Html.notice(texts.get(isProven ? "address.proven" : "address.unproven")),
                    new PostForm(PATH + "/weg").button("button plain", texts.get("address.forget")));
        });
        var form = new PostForm(
                PATH + "/bewaren",
                Field.email(FIELD, texts.get(known.isPresent() ? "address.other" : "address.ask"), typed)
                        .complaint(complaint));
        form.addClassName("panel");
        add(form.button("button wide", texts.get("address.keep")), Html.soft(texts.get("address.use")));
    }
}
