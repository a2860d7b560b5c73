package nl.omdehoek.ui.mine;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.wording.Texts;

/** Where somebody gets mail, if they like: to give an address, another one, or none any more. */
@Route(value = "mijn/adres", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class AddressView extends OwnView {

    static final String PATH = "/mijn/adres";
    static final String FIELD = "adres";

    private final MailAddresses addresses;

    AddressView(Residents residents, MailAddresses addresses) {
        super(residents, PATH, "address");
        this.addresses = addresses;
    }

    @Override
    void own(Person person, Texts texts) {
        var known = addresses.typed(person.id());
        known.ifPresent(it -> {
            var isProven = addresses.proven(person.id()).isPresent();
            add(
                    Html.text("p", "lead", it.text()),
                    Html.notice(texts.get(isProven ? "address.proven" : "address.unproven")),
                    new PostForm(PATH + "/weg").button("button plain", texts.get("address.forget")));
        });
        var form = new PostForm(
                PATH + "/bewaren",
                Field.email(FIELD, texts.get(known.isPresent() ? "address.other" : "address.ask"), typed())
                        .complaint(complaint()));
        form.addClassName("panel");
        add(form.button("button wide", texts.get("address.keep")), Html.soft(texts.get("address.use")));
    }
}
