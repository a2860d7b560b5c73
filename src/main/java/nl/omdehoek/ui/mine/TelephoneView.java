package nl.omdehoek.ui.mine;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.wording.Texts;

/** By which number the desk may ring somebody, if they like. */
@Route(value = "mijn/telefoonnummer", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class TelephoneView extends OwnView {

    static final String PATH = "/mijn/telefoonnummer";
    static final String FIELD = "nummer";

    private final PhoneNumbers telephones;

    TelephoneView(Residents residents, PhoneNumbers telephones) {
        super(residents, PATH, "telephone");
        this.telephones = telephones;
    }

    @Override
    void own(Person person, Texts texts) {
        var known = telephones.of(person.id());
        known.ifPresent(it -> add(
                Html.text("p", "lead", it.spoken()),
                new PostForm(PATH + "/weg").button("button plain", texts.get("telephone.forget"))));
        var form = new PostForm(
                PATH + "/bewaren",
                Field.telephone(FIELD, texts.get(known.isPresent() ? "telephone.other" : "telephone.ask"), typed())
                        .filling("tel")
                        .complaint(complaint()));
        form.addClassName("panel");
        add(form.button("button wide", texts.get("telephone.keep")), Html.soft(texts.get("telephone.use")));
    }
}
