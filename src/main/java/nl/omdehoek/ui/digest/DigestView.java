package nl.omdehoek.ui.digest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.notifications.DigestChoice;
import nl.omdehoek.notifications.Digests;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.search.Finder;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Choosing whether to hear each week what there is near, from where, how far and about what. */
@Route(value = "mijn/nieuws", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class DigestView extends ReaderView {

    static final String PATH = "/mijn/nieuws";
    private static final String NAMES = "namen";

    private final Residents residents;
    private final MailAddresses addresses;
    private final Digests digests;
    private final HereFinder hereFinder;
    private @Nullable DigestForm typed;
    private Map<String, String> wrong = Map.of();

    DigestView(Residents residents, MailAddresses addresses, Digests digests, HereFinder hereFinder) {
        this.residents = residents;
        this.addresses = addresses;
        this.digests = digests;
        this.hereFinder = hereFinder;
    }

    /** The same with what was typed, and for each field what is wrong with it. */
    void tell(DigestForm form, Map<String, String> complaints) {
        typed = form;
        wrong = complaints;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        add(Html.link("/mijn", "back", new Text("← " + texts.get("digest.to-mine"))));
        add(new H1(texts.get("digest.title")), Html.text("p", "lead", texts.get("digest.what")));
        visit.browser()
                .secret()
                .flatMap(residents::byBrowser)
                .ifPresentOrElse(it -> own(it, visit), () -> add(new Paragraph(texts.get("digest.nobody"))));
        return new PageHead(texts.get("digest.title"), texts.get("digest.what"), PATH).hidden();
    }

    private void own(Person person, Visit visit) {
        var texts = visit.texts();
        if (addresses.proven(person.id()).isEmpty()) {
            var isTyped = addresses.typed(person.id()).isPresent();
            add(new Paragraph(texts.get(isTyped ? "digest.not-proven" : "digest.no-address")));
            add(Html.link("/mijn/adres", "button plain", new Text(texts.get("address.link"))));
            return;
        }
        var choice = digests.of(person.id());
        add(Html.notice(choice.map(it -> texts.get("digest.on", label(it))).orElseGet(() -> texts.get("digest.off"))));
        add(form(texts, form(choice, visit), choice.isPresent()));
        if (choice.isPresent()) {
            add(
                    new H2(texts.get("digest.stop.ask")),
                    new PostForm(PATH + "/uit").button("button plain", texts.get("digest.stop")));
        }
    }

    private String label(DigestChoice choice) {
        return hereFinder.find(choice.area()).map(Here::label).orElse(choice.area());
    }

    private DigestForm form(Optional<DigestChoice> choice, Visit visit) {
        return typed != null
                ? typed
                : choice.map(DigestForm::of)
                        .map(it -> new DigestForm(hereFinder.spoken(it.place()), it.reach(), it.themes()))
                        .orElseGet(() ->
                                DigestForm.empty(visit.choice(DigestForm.PLACE).orElse("")));
    }

    private PostForm form(Texts texts, DigestForm filledIn, boolean isOn) {
        var names = Html.of("datalist", "");
        names.setId(NAMES);
        var form = new PostForm(
                PATH + "/bewaar",
                Field.text(DigestForm.PLACE, texts.get("digest.where"), filledIn.place(), DigestForm.LONGEST)
                        .suggesting(NAMES)
                        .filling("off")
                        .complaint(wrong.getOrDefault(DigestForm.PLACE, "")),
                names,
                reach(texts, filledIn),
                themes(texts, filledIn));
        form.addClassName("panel");
        return form.button("button wide", texts.get(isOn ? "digest.save" : "digest.go"));
    }

    private Component reach(Texts texts, DigestForm filledIn) {
        var choices = new ArrayList<Component>();
        choices.add(Html.text("legend", "", texts.get("choices.radius")));
        var complaint = wrong.getOrDefault(DigestForm.REACH, "");
        if (!complaint.isEmpty()) {
            choices.add(Html.text("p", "wrong", complaint));
        }
        Finder.RADII.forEach(it -> choices.add(Field.choice(
                DigestForm.REACH,
                String.valueOf(it),
                texts.get("radius", it / 1000),
                String.valueOf(it).equals(filledIn.reach()))));
        return Html.of("fieldset", "", choices.toArray(Component[]::new));
    }

    private static Component themes(Texts texts, DigestForm filledIn) {
        var choices = new ArrayList<Component>();
        choices.add(Html.text("legend", "", texts.get("digest.themes")));
        for (var theme : Theme.values()) {
            choices.add(Field.tick(
                    DigestForm.THEME,
                    theme.word(),
                    texts.get("theme." + theme),
                    filledIn.themes().contains(theme)));
        }
        return Html.of("fieldset", "", choices.toArray(Component[]::new));
    }
}
