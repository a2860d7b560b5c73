package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The desk puts somebody on a list, rings who has to hear something, and finds company; each for who has no phone or no mail. */
class DeskTests {

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    private Phone desk() {
        var phone = phones.one();
        phone.read("/demo");
        phone.button("Als balie").click();
        assertThat(phone.title()).hasText("Balie");
        return phone;
    }

    private LocalDate firstDate(ListingId activity) {
        return portal.part(Agenda.class).upcoming(activity).getFirst().date();
    }

    private PersonId person(String name) {
        return portal.part(Residents.class)
                .welcome(new FirstName(name))
                .person()
                .id();
    }

    private PersonId hostOf(ListingId activity) {
        var host = person("Gerda");
        portal.part(Keepers.class).appoint(host, ListingKind.ACTIVITY, activity, "test");
        return host;
    }

    private ListingId activity(String name) {
        return visitor
                .page("/zoeken?bij=4153&wat=activiteit&q=" + name.replace(' ', '+'))
                .select("#resultaten h3 a")
                .stream()
                .filter(it -> it.text().equals(name))
                .findFirst()
                .flatMap(it -> ListingId.endOf(it.attr("href").replaceAll("\\?.*", "")))
                .orElseThrow();
    }

    private static Locator row(Phone phone, String name) {
        return phone.page().locator(".mine > li", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void theDeskPutsACallerOnTheListAndPrintsTheSlip() {
        var phone = desk();
        phone.field("Zoek een activiteit").fill("dijkliedjes");
        phone.button("Zoek").click();
        phone.awaitAddress("/balie?q=dijkliedjes");
        phone.link("Dijkliedjes").click();
        assertThat(phone.title()).hasText("Wie komen er?");
        phone.field("Voornaam").fill("Neel");
        phone.field("Aan de telefoon").check();
        phone.field("Telefoonnummer, als iemand dat wil geven").fill("06123");
        phone.field("Graag iemand die meeloopt").check();
        phone.button("Zet op de lijst").click();

        // Nothing that was typed is lost.
        assertThat(phone.page().locator(".wrong")).containsText("Dit nummer kunnen we niet bellen.");
        assertThat(phone.field("Voornaam")).hasValue("Neel");
        assertThat(phone.field("Aan de telefoon")).isChecked();
        assertThat(phone.field("Graag iemand die meeloopt")).isChecked();
        assertThat(phone.field("Telefoonnummer, als iemand dat wil geven")).hasValue("06123");

        phone.field("Telefoonnummer, als iemand dat wil geven").fill("06 12345678");
        phone.button("Zet op de lijst").click();
        assertThat(phone.title()).hasText("Voor Neel");
        assertThat(phone.page().locator(".qr")).hasCount(1);
        var words = String.join(" ", phone.page().locator(".code-words li").allTextContents());

        var own = phones.withoutScript();
        own.read("/mijn");
        own.field("Je sleutelwoorden").fill(words);
        own.button("Naar mijn pagina").click();
        assertThat(own.title()).hasText("Dag Neel");
        assertThat(own.page().locator(".mine")).containsText("Dijkliedjes");

        phone.read("/balie");
        assertThat(row(phone, "Neel").getByRole(AriaRole.LINK).last()).hasAttribute("href", "tel:+31612345678");
        phone.field("Wie loopt er mee met Neel?").fill("www.elders.nl");
        row(phone, "Neel").getByRole(AriaRole.BUTTON).click();
        assertThat(row(phone, "Neel").locator(".wrong")).containsText("Dit kan geen voornaam zijn.");
        assertThat(phone.field("Wie loopt er mee met Neel?")).hasValue("www.elders.nl");
        phone.field("Wie loopt er mee met Neel?").fill("Jo");
        row(phone, "Neel").getByRole(AriaRole.BUTTON).click();
        assertThat(phone.page().locator("main")).not().containsText("Neel");
        own.read("/mijn");
        assertThat(own.page().locator(".mine")).containsText("Jo loopt met je mee.");
    }

    @Test
    void whoCannotBeReachedIsRungByTheDeskAndThenTheHostSeesIt() {
        var activity = activity("Boterhammen in Enspijk");
        var date = firstDate(activity);
        var host = hostOf(activity);
        portal.part(Joining.class)
                .join(activity, date, new Joiner.Known(person("Pleun")), Attendance.of(1), UUID.randomUUID());
        portal.part(Hosting.class).cancel(host, activity, date);

        var phone = desk();
        assertThat(row(phone, "Pleun")).containsText("Gaat niet door");
        assertThat(row(phone, "Pleun")).containsText("Geen telefoonnummer.");
        phone.button("Pleun weet het nu").click();

        assertThat(phone.title()).hasText("Balie");
        assertThat(phone.page().locator("main")).not().containsText("Pleun");
        var hosts = phones.withoutScript();
        hosts.page()
                .context()
                .addCookies(List.of(new Cookie(
                                "omdehoek-ik",
                                portal.part(Residents.class)
                                        .remember(host, true)
                                        .text())
                        .setUrl(hosts.home())));
        hosts.read("/mijn/host/" + activity + "?datum=" + date);
        assertThat(hosts.page().locator(".guests")).containsText("Pleun");
        assertThat(hosts.page().locator("main")).not().containsText("Pleun weet het nu");
        portal.part(Hosting.class).restore(host, activity, date);
    }

    @Test
    void aConnectorPrintsAnInvitation() {
        var phone = phones.one();
        phone.read("/demo");
        phone.button("Als verbinder").click();
        assertThat(phone.title()).hasText("Balie");
        phone.read("/balie?q=dijkliedjes");
        phone.link("Dijkliedjes").first().click();
        phone.link("Print een uitnodiging").click();

        assertThat(phone.title()).hasText("Je bent welkom");
        assertThat(phone.page().locator("main")).containsText("Groet, Anouk");
        assertThat(phone.page().locator(".qr")).hasCount(1);
    }

    @Test
    void theDeskSeesNothingThatIsHeldElsewhere() {
        var chess = ListingId.of(ListingKind.ACTIVITY, "almelo-act-schaken");
        portal.part(Joining.class)
                .join(
                        chess,
                        firstDate(chess),
                        new Joiner.Known(person("Sjaan")),
                        new Attendance(1, false, true, Set.of()),
                        UUID.randomUUID());
        var phone = phones.one();
        Colleague.named("Mirjam").signIn(phone);
        phone.read("/balie");

        assertThat(phone.title()).hasText("Balie");
        assertThat(phone.page().locator("main")).not().containsText("Sjaan");
        assertThat(desk().page().locator("main")).containsText("Sjaan");
    }

    @Test
    void toWhoIsNotSignedInThereIsOnlyTheWayIn() {
        var phone = phones.withoutScript();
        phone.read("/balie");

        assertThat(phone.page().locator("main")).containsText("Log eerst in.");
        assertThat(phone.page().locator("main form")).hasCount(0);
        for (var path :
                new String[] {"/balie/gebeld/" + UUID.randomUUID(), "/balie/loopt-mee/12345678/" + UUID.randomUUID()}) {
            Assertions.assertThat(visitor.ask(
                                    "POST",
                                    path,
                                    "met=Jo",
                                    "Content-Type",
                                    "application/x-www-form-urlencoded",
                                    "Sec-Fetch-Site",
                                    "same-origin")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoLikesGivesANumberForTheDeskAndTakesItBack() {
        var phone = phones.withoutScript();
        phone.read("/zoeken?bij=4153&wat=activiteit&q=breitafel");
        phone.link("Maandagse breitafel").first().click();
        phone.link("Ik kom").click();
        phone.field("Je voornaam").fill("Riek");
        phone.button("Ik kom").click();
        phone.link("Jouw telefoonnummer").click();
        phone.field("Je telefoonnummer").fill("bel maar");
        phone.button("Bewaar dit nummer").click();
        assertThat(phone.page().locator(".wrong")).containsText("Dit nummer kunnen we niet bellen.");
        assertThat(phone.field("Je telefoonnummer")).hasValue("bel maar");

        phone.field("Je telefoonnummer").fill("0031 6 12345678");
        phone.button("Bewaar dit nummer").click();
        assertThat(phone.page().locator(".lead")).hasText("06 12345678");

        phone.button("Vergeet dit nummer").click();
        assertThat(phone.page().locator(".lead")).hasCount(0);
        assertThat(phone.field("Je telefoonnummer")).hasValue("");
    }
}
