package nl.omdehoek.ui.claim;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Field;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.ui.mine.MinePages;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Addresses;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Asking to keep one listing: by which name, and in a sentence how one belongs to it. */
@Route(value = "beheerder-worden/:kind/:id", layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class ClaimView extends ReaderView {

    private final Claims claims;
    private final Residents residents;
    private @Nullable ClaimForm typed;
    private Map<String, String> wrong = Map.of();

    ClaimView(Claims claims, Residents residents) {
        this.claims = claims;
        this.residents = residents;
    }

    /** The same with what was typed, and what is wrong with it: a sentence for each field, or under no name for all. */
    void with(ClaimForm form, Map<String, String> complaints) {
        typed = form;
        wrong = complaints;
    }

    @Override
    protected PageHead show(Visit visit) {
        var texts = visit.texts();
        var kind = Named.parse(ListingKind.class, visit.route().getOrDefault("kind", ""));
        var thing = kind.flatMap(it ->
                        ListingId.endOf(visit.route().getOrDefault("id", "")).flatMap(id -> claims.find(it, id)))
                .orElseThrow(NotFoundException::new);
        var who = visit.browser().secret().flatMap(residents::byBrowser);
        var listing = Addresses.listing(thing.kind(), thing.listing().title(), thing.id());
        var title = texts.get("claim.title." + thing.kind());
        add(
                Html.link(listing, "back", new Text("← " + texts.get("claim.back"))),
                new H1(title),
                Html.dutch(texts, Html.text("p", "lead", thing.listing().title())));
        Optional.ofNullable(wrong.get("")).ifPresent(it -> add(Html.notice(it)));
        if (!claims.isOpen(thing)) {
            add(new Paragraph(texts.get("claim.kept")));
        } else if (who.filter(it -> asked(it, thing)).isPresent()) {
            add(
                    Html.notice(texts.get("claim.asked")),
                    Html.link(MinePages.MINE, "button plain", new Text(texts.get("claim.mine"))));
        } else {
            add(new Paragraph(texts.get("claim.what")), form(thing, who, texts));
        }
        return new PageHead(title, texts.get("claim.what"), ClaimPages.of(thing)).hidden();
    }

    private boolean asked(Person person, Findable thing) {
        return claims.of(person.id()).stream()
                .anyMatch(it -> it.outcome().isEmpty()
                        && it.kind() == thing.kind()
                        && it.listing().equals(thing.id()));
    }

    private PostForm form(Findable thing, Optional<Person> who, Texts texts) {
        var filledIn = typed == null ? ClaimForm.empty() : typed;
        var form = new PostForm(ClaimPages.of(thing) + ClaimPages.SEND);
        form.addClassName("panel");
        who.ifPresentOrElse(
                it -> form.add(new Paragraph(texts.get("post.who.you", it.name().text()))),
                () -> form.add(Field.text(ClaimForm.NAME, texts.get("join.name"), filledIn.name(), Field.LONG)
                        .filling("given-name")
                        .complaint(wrong.getOrDefault(ClaimForm.NAME, ""))));
        form.add(
                Field.area(ClaimForm.WORDS, texts.get("claim.words." + thing.kind()), filledIn.words())
                        .filling("off")
                        .complaint(wrong.getOrDefault(ClaimForm.WORDS, "")),
                Html.soft(texts.get("claim.words.example." + thing.kind())));
        if (who.isEmpty()) {
            form.add(
                    Field.tick(ClaimForm.OWN, texts.get("join.own"), filledIn.own()),
                    Html.soft(texts.get("join.own.what")));
        }
        return form.with(ClaimForm.KEY, filledIn.key()).button("button wide", texts.get("claim.go"));
    }
}
