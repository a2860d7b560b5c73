package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people hear by mail, and what they do with it: on a phone, without signing in, and never by looking alone. */
class MailTests {

    private static final String KNITTING = "Maandagse breitafel";

    @RegisterExtension
    final Phones phones = new Phones(Portal::runningWithMail);

    private final Portal portal = Portal.runningWithMail();
    private final Visitor visitor = new Visitor(portal);
    private final MailServer mail = MailServer.running();

    private static String newAddress() {
        return "buur-" + UUID.randomUUID() + "@voorbeeld.nl";
    }

    private String page(String name) {
        return visitor
                .page("/zoeken?bij=4153&wat=activiteit&q=" + name.replace(' ', '+'))
                .select("#resultaten h3 a")
                .stream()
                .filter(it -> it.text().equals(name))
                .findFirst()
                .orElseThrow()
                .attr("href")
                .replaceAll("\\?.*", "");
    }

    private ListingId id(String name) {
        return ListingId.endOf(page(name)).orElseThrow();
    }

    private Phone join(String name, String activity) {
        var phone = phones.withoutScript();
        phone.read(page(activity) + "/meedoen");
        phone.field("Je voornaam").fill(name);
        phone.button("Ik kom").click();
        assertThat(phone.title()).hasText("Dag " + name);
        return phone;
    }

    private void giveAddress(Phone phone, String address) {
        phone.read("/mijn/adres");
        phone.field("Je e-mailadres").fill(address);
        phone.button("Bewaar dit adres").click();
        phone.read(MailServer.way(mail.await(address, "Is dit jouw e-mailadres?"), "/mijn/adres/"));
        phone.button("Ja, dat klopt").click();
        assertThat(phone.page().locator("main")).containsText("Je e-mailadres klopt.");
    }

    private PersonId who(Phone phone) {
        var secret = phone.page().context().cookies().stream()
                .filter(it -> it.name.equals("omdehoek-ik"))
                .findFirst()
                .orElseThrow();
        return portal.part(Residents.class)
                .byBrowser(new BrowserSecret(secret.value))
                .orElseThrow()
                .id();
    }

    @Test
    void anAddressIsProvenByAButtonAndNotByAScannerThatLooks() {
        var address = newAddress();
        var phone = join("Fenna", KNITTING);
        phone.read("/mijn/adres");
        phone.field("Je e-mailadres").fill(address);
        phone.button("Bewaar dit adres").click();
        var way = MailServer.way(mail.await(address, "Is dit jouw e-mailadres?"), "/mijn/adres/");

        assertThat(visitor.get(way).statusCode()).isEqualTo(200);
        assertThat(visitor.get(way).body()).contains("Ja, dat klopt");
        phone.read("/mijn/adres");
        assertThat(phone.page().locator("main")).containsText("We stuurden een mail naar dit adres.");

        phone.read(way);
        phone.button("Ja, dat klopt").click();
        phone.read("/mijn/adres");
        assertThat(phone.page().locator("main")).containsText("Dit adres klopt.");
        phone.read(way);
        assertThat(phone.page().locator("main")).containsText("Deze link werkt niet meer.");
    }

    /** Else a link that somebody got would make any address theirs. */
    @Test
    void aLinkProvesOnlyTheAddressThatItWasSentTo() {
        var first = newAddress();
        var second = newAddress();
        var phone = join("Wout", KNITTING);
        phone.read("/mijn/adres");
        phone.field("Je e-mailadres").fill(first);
        phone.button("Bewaar dit adres").click();
        var way = MailServer.way(mail.await(first, "Is dit jouw e-mailadres?"), "/mijn/adres/");
        phone.read("/mijn/adres");
        phone.field("Een ander e-mailadres").fill(second);
        phone.button("Bewaar dit adres").click();

        phone.read(way);
        assertThat(phone.page().locator("main")).containsText("Deze link werkt niet meer.");
        var addresses = portal.part(MailAddresses.class);
        assertThat(addresses.prove(who(phone), "")).isFalse();
        assertThat(addresses.proven(who(phone))).isEmpty();
    }

    @Test
    void whatIsNoAddressIsToldAndStaysInTheField() {
        var phone = join("Hans", KNITTING);
        phone.read("/mijn/adres");
        phone.field("Je e-mailadres").fill("hans bij de bakker");
        phone.button("Bewaar dit adres").click();

        assertThat(phone.page().locator(".wrong")).containsText("Dit is geen e-mailadres.");
        assertThat(phone.field("Je e-mailadres")).hasValue("hans bij de bakker");
    }

    @Test
    void whoComesGetsAMailAndCancelsFromIt() {
        var address = newAddress();
        var phone = join("Joke", "Vrouwen leren fietsen");
        giveAddress(phone, address);
        phone.read(page(KNITTING) + "/meedoen");
        phone.button("Ik kom").click();
        var come = mail.await(address, "Je komt: Voorbeeld: " + KNITTING);

        assertThat(MailServer.text(come, "text/html")).contains("Dag Joke,", "Bekijk of meld je af");
        assertThat(MailServer.text(come, "text/plain")).contains("maandag 23 november, 19.30 tot 21.30");
        var elsewhere = phones.withoutScript();
        elsewhere.read(MailServer.way(come, "/kaartje/"));
        assertThat(elsewhere.page().locator(".mine")).containsText(KNITTING);
        elsewhere.page().reload();
        elsewhere.button("Ik kom toch niet").click();
        assertThat(elsewhere.page().locator("main")).containsText("Deze aanmelding is er niet meer.");
        phone.read("/mijn");
        assertThat(phone.page().locator(".mine")).not().containsText(KNITTING);
    }

    @Test
    void aMailedLinkLeadsBackOnAnotherPhoneOnce() {
        var address = newAddress();
        giveAddress(join("Mies", KNITTING), address);
        var other = phones.withoutScript();
        other.read("/mijn");
        other.field("Je e-mailadres").fill(address.toUpperCase(java.util.Locale.ROOT));
        other.button("Mail mij een link").click();
        assertThat(other.page().locator(".notice")).containsText("Kennen we dit adres?");
        var way = MailServer.way(mail.await(address, "Je link naar Om de hoek"), "/mijn/link/");

        other.read(way);
        other.button("Naar mijn pagina").click();
        assertThat(other.title()).hasText("Dag Mies");
        var third = phones.withoutScript();
        third.read(way);
        assertThat(third.page().locator("main")).containsText("Hij werkt één keer, een uur lang.");
    }

    @Test
    void anAddressThatNobodyHasGetsTheSameAnswerAndNoMail() {
        var address = newAddress();
        var phone = phones.withoutScript();
        phone.read("/mijn");
        phone.field("Je e-mailadres").fill(address);
        phone.button("Mail mij een link").click();

        assertThat(phone.page().locator(".notice")).containsText("Kennen we dit adres?");
        giveAddress(join("Ab", KNITTING), newAddress());
        assertThat(mail.find(address, "")).isEmpty();
    }

    @Test
    void fromTheWaitingListToAPlaceWithOneTap() {
        var activity = id("Je e-bike de baas");
        var date = firstDate(activity);
        var joining = portal.part(Joining.class);
        var left = joining.left(activity, date).orElseThrow();
        var first = portal.part(Residents.class)
                .welcome(new FirstName("Vol"))
                .person()
                .id();
        var full = (nl.omdehoek.activities.JoinOutcome.Coming)
                joining.join(activity, date, new Joiner.Known(first), Attendance.of(left), UUID.randomUUID());
        var address = newAddress();
        var phone = join("Sanne", KNITTING);
        giveAddress(phone, address);

        phone.read(page("Je e-bike de baas") + "/meedoen");
        phone.button("Ik kom").click();
        assertThat(phone.page().locator(".notice").first()).containsText("Deze datum is vol.");
        assertThat(phone.field("Zet mij op de wachtlijst voor deze datum")).isChecked();
        phone.button("Ik kom").click();
        assertThat(phone.page().locator("main")).containsText("Je staat op de wachtlijst.");
        joining.leave(first, full.signUp().id());
        var way = MailServer.way(mail.await(address, "Er is een plek voor je"), "/plek-vrij/");

        var elsewhere = phones.withoutScript();
        elsewhere.read(way);
        elsewhere.button("Ja, ik kom").click();
        assertThat(elsewhere.page().locator(".notice")).containsText("Gelukt: je staat op de lijst.");
        phone.read("/mijn");
        assertThat(phone.page().locator(".mine")).containsText("Je e-bike de baas");
        assertThat(phone.page().locator("main")).not().containsText("wachtlijst");
    }

    private LocalDate firstDate(ListingId activity) {
        return portal.part(Agenda.class).upcoming(activity).getFirst().date();
    }

    @Test
    void aHostCancelsAndEverybodyWhoComesHearsItOrStandsOnTheListToRing() {
        var address = newAddress();
        var phone = join("Greet", "Vrouwen leren fietsen");
        giveAddress(phone, address);
        join("Onbereikbaar", "Vrouwen leren fietsen");
        var other = newAddress();
        giveAddress(join("Iemandanders", KNITTING), other);
        var host = join("Leila", KNITTING);
        var activity = id("Vrouwen leren fietsen");
        portal.part(Keepers.class).appoint(who(host), ListingKind.ACTIVITY, activity, "test");

        host.read("/mijn");
        host.link("Vrouwen leren fietsen").click();
        assertThat(host.page().locator(".guests")).containsText("Greet");
        host.page()
                .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Gaat het niet door"))
                .click();
        host.button("Deze datum gaat niet door").click();

        assertThat(host.page().locator(".panel").first()).containsText("Deze mensen weten het nog niet");
        assertThat(host.page().locator(".panel").first()).containsText("Onbereikbaar");
        assertThat(host.page().locator(".panel").first()).not().containsText("Greet");
        var off = mail.await(address, "Gaat niet door: Voorbeeld: Vrouwen leren fietsen");
        assertThat(MailServer.text(off, "text/plain")).contains("Je hoeft je niet af te melden.");
        assertThat(mail.find(other, "Gaat niet door")).isEmpty();
        phone.read("/mijn");
        assertThat(phone.page().locator(".mine")).containsText("gaat niet door");
    }

    @Test
    void aDateThatIsOffASecondTimeIsToldASecondTime() {
        var address = newAddress();
        giveAddress(join("Pien", "Boterhammen in Enspijk"), address);
        var host = join("Otto", KNITTING);
        var activity = id("Boterhammen in Enspijk");
        var date = firstDate(activity);
        portal.part(Keepers.class).appoint(who(host), ListingKind.ACTIVITY, activity, "test");
        var hosting = portal.part(Hosting.class);

        hosting.cancel(who(host), activity, date);
        mail.await(address, "Gaat niet door");
        hosting.restore(who(host), activity, date);
        mail.await(address, "Gaat toch door");
        hosting.cancel(who(host), activity, date);

        mail.awaitMore(address, "Gaat niet door", 2);
    }

    @Test
    void aHostWritesSomebodyDownAndPrintsTheSlip() {
        var host = join("Karel", KNITTING);
        var activity = id("Maandagse breitafel");
        portal.part(Keepers.class).appoint(who(host), ListingKind.ACTIVITY, activity, "test");
        host.read("/mijn/host/" + activity);
        host.field("Voornaam").fill("Truus");
        host.button("Zet op de lijst").click();

        assertThat(host.title()).hasText("Voor Truus");
        assertThat(host.page().locator(".code-words li")).hasCount(5);
        assertThat(host.page().locator(".qr")).hasCount(1);
        var words = String.join(" ", host.page().locator(".code-words li").allTextContents());
        host.read("/mijn/host/" + activity);
        assertThat(host.page().locator(".guests")).containsText("Truus");

        var own = phones.withoutScript();
        own.read("/mijn");
        own.field("Je sleutelwoorden").fill(words);
        own.button("Naar mijn pagina").click();
        assertThat(own.title()).hasText("Dag Truus");
    }

    @Test
    void toWhoIsNotTheHostThereIsNoSuchPage() {
        var stranger = join("Nieuwsgierig", KNITTING);
        var path = "/mijn/host/" + id("Je e-bike de baas");

        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.read(path).status()).isEqualTo(404);
        assertThat(visitor.ask(
                                "POST",
                                path + "/afgelasten",
                                "datum=2026-12-01",
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Sec-Fetch-Site",
                                "same-origin")
                        .statusCode())
                .isEqualTo(404);
    }
}
