package nl.omdehoek.ui.mine;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PhoneNumbers;
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

/** By which number the desk may ring somebody, if they like. */
@Route(value = "mijn/telefoonnummer", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class TelephoneView extends ReaderView {

    static final String PATH = "/mijn/telefoonnummer";
    static final String FIELD = "nummer";

    private final Residents residents;
    private final PhoneNumbers telephones;
    private String complaint = "";
    private String typed = "";

    TelephoneView(Residents residents, PhoneNumbers telephones) {
        this.residents = residents;
        this.telephones = telephones;
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
                new H1(texts.get("telephone.title")));
        visit.browser()
                .secret()
                .flatMap(residents::byBrowser)
                .ifPresentOrElse(it -> own(it, texts), () -> add(new Paragraph(texts.get("mine.known-first"))));
        return new PageHead(texts.get("telephone.title"), texts.get("telephone.what"), PATH).hidden();
    }

    private void own(Person person, Texts texts) {
        var known = telephones.of(person.id());
        add(new Paragraph(texts.get("telephone.what")));
        known.ifPresent(it -> add(
                Html.text("p", "lead", it.spoken()),
                new PostForm(PATH + "/weg").button("button plain", texts.get("telephone.forget"))));
        var form = new PostForm(
                PATH + "/bewaren",
                Field.telephone(FIELD, texts.get(known.isPresent() ? "telephone.other" : "telephone.ask"), typed)
                        .filling("tel")
                        .complaint(complaint));
        form.addClassName("panel");
        add(form.button("button wide", texts.get("telephone.keep")), Html.soft(texts.get("telephone.use")));
    }
}
