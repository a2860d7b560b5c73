package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Weighty;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who lost their words takes along all that is kept of them, or has it erased, by a link in a mail. */
class ProofByMailTests {

    private static final String SUBJECT = "Je link om verder te gaan";
    private static final String ASK = "Mail me liever een link";

    @RegisterExtension
    final Phones phones = new Phones(Portal::runningWithMail);

    private final Portal portal = Portal.runningWithMail();
    private final Visitor visitor = new Visitor(portal);
    private final Guests guests = new Guests(portal);
    private final MailServer mail = MailServer.running();

    /** Somebody on their own phone, with an address that they proved so long ago. */
    private record Known(Phone phone, PersonId id, String address) {}

    private Known known(String name, Duration ago) {
        var phone = phones.withoutScript();
        phone.read(guests.page("Het koor van donderdag") + "/meedoen");
        phone.field("Je voornaam").fill(name);
        phone.button("Ik kom").click();
        assertThat(phone.title()).hasText("Dag " + name);
        var id = guests.who(phone.page());
        var address = UUID.randomUUID() + "@voorbeeld.nl";
        portal.part(MailAddresses.class).propose(id, new MailAddress(address));
        portal.part(MailAddresses.class).prove(id);
        portal.part(JdbcClient.class)
                .sql("update mail_address set proven_at = :then where person = :person")
                .param("then", BreakableClock.NOW.minus(ago).toOffsetDateTime())
                .param("person", id.value())
                .update();
        return new Known(phone, id, address);
    }

    private String link(Known who, String page) {
        who.phone().read(page);
        who.phone().button(ASK).click();
        assertThat(who.phone().page().locator(".notice")).containsText("We hebben je een mail gestuurd.");
        return MailServer.way(mail.await(who.address(), SUBJECT), page + "/");
    }

    private HttpResponse<String> send(String path, String link) {
        return send(BodyHandlers.ofString(), path, link);
    }

    private <T> HttpResponse<T> send(BodyHandler<T> read, String path, String link) {
        return visitor.ask(
                read,
                "POST",
                path,
                "bewijs=" + link.replaceFirst(".*/", ""),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept-Language",
                "nl",
                "Sec-Fetch-Site",
                "same-origin");
    }

    private static String said(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }

    @Test
    void allThatIsKeptIsHandedOverOnceToWhoGotTheLinkAndNotToAScannerThatLooks() {
        var who = known("Alice", Duration.ofDays(8));
        known("Bartholomeus", Duration.ofDays(8));
        var link = link(who, "/mijn/alles");
        assertThat(visitor.page(link).select("input[name=woorden]")).isEmpty();
        assertThat(visitor.get(link).body()).contains("We weten nu zeker dat jij het bent.");

        var file = send(BodyHandlers.ofInputStream(), "/mijn/alles.zip", link);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(Unzipped.files(file.body()))
                .as("what is handed over, as data and to read")
                .hasSize(2)
                .allSatisfy((_, text) ->
                        assertThat(text).contains("Alice", who.address()).doesNotContain("Bartholomeus"));

        var again = send("/mijn/alles.zip", link);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(said(again)).contains("Deze link werkt niet meer.");
        assertThat(visitor.page(link).select("main").text()).contains("Deze link werkt niet meer.");
        assertThat(visitor.page(link).select("input[name=woorden]")).hasSize(1);
    }

    @Test
    void onThePhoneTheButtonBringsTheFile() {
        var who = known("Anna", Duration.ofDays(8));
        who.phone().read(link(who, "/mijn/alles"));

        var download = who.phone()
                .page()
                .waitForDownload(() -> who.phone().button("Haal alles op").click());

        assertThat(download.suggestedFilename()).isEqualTo("alles-over-mij.zip");
    }

    @Test
    void whoWantsToBeForgottenIsByTheLinkAndNotByOneForSomethingElse() {
        var who = known("Vera", Duration.ofDays(8));
        var other = link(who, "/mijn/alles");
        assertThat(send("/mijn/vergeet-mij", other).statusCode()).isEqualTo(422);
        assertThat(portal.part(Residents.class).find(who.id())).isPresent();

        who.phone().read("/mijn/vergeten");
        who.phone().button(ASK).click();
        var link = MailServer.way(mail.awaitMore(who.address(), SUBJECT, 2).getLast(), "/mijn/vergeten/");
        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
        assertThat(portal.part(Residents.class).find(who.id())).isPresent();
        who.phone().read(link);
        who.phone().button("Vergeet mij nu").click();

        who.phone().awaitAddress("/mijn/tot-ziens");
        assertThat(portal.part(Residents.class).find(who.id())).isEmpty();
    }

    @Test
    void theLinkHoldsForAQuarterOfAnHour() {
        var who = known("Laat", Duration.ofDays(8));
        var link = link(who, "/mijn/vergeten");

        portal.whenPassed(
                Duration.ofMinutes(15),
                () -> assertThat(send("/mijn/vergeet-mij", link).statusCode()).isEqualTo(422));

        assertThat(portal.part(Residents.class).find(who.id())).isPresent();
    }

    @Test
    void whereSomebodyElseIsKnownTheLinkOpensNothing() {
        var who = known("Eva", Duration.ofDays(8));
        var link = link(who, "/mijn/vergeten");
        var other = known("Ander", Duration.ofDays(8));
        other.phone().read(link);
        other.phone().button("Vergeet mij nu").click();

        assertThat(other.phone().page().locator("main")).containsText("Deze telefoon kent iemand anders.");
        assertThat(portal.part(Residents.class).find(who.id())).isPresent();
        assertThat(portal.part(Residents.class).find(other.id())).isPresent();
    }

    /** Else whoever holds the phone gives an address of their own first, and comes back the next day. */
    @Test
    void anAddressOfThisWeekProvesNothingAndTheirPageSaysWhereMailGoes() {
        var who = known("Vandaag", Duration.ofDays(7).minusHours(1));
        who.phone().read("/mijn/alles");

        assertThat(who.phone().button(ASK)).hasCount(0);
        assertThat(who.phone().page().locator("main")).containsText("Je e-mailadres is nog nieuw.");
        assertThat(portal.part(MailAddresses.class).askProof(who.id(), Weighty.HAND_OVER))
                .isFalse();

        who.phone().read("/mijn");
        assertThat(who.phone().page().locator(".notice").first()).containsText("Je krijgt nu mail op " + who.address());
        who.phone().page().getByText("Was jij dat niet? Verander het adres.").click();
        who.phone().awaitAddress("/mijn/adres");
    }

    @Test
    void ofAnAddressThatIsTheirsForLongNothingIsSaid() {
        var who = known("Lang", Duration.ofDays(8));
        who.phone().read("/mijn");

        assertThat(who.phone().page().locator("main")).not().containsText("Je krijgt nu mail op");
    }
}
