package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import nl.omdehoek.people.FirstAdministrator;
import nl.omdehoek.people.Passkeys;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff come in by a link in a mail and by passkey, each time in a session that is new, and go out again. */
class StaffTests {

    private static final String GONE = "Deze link werkt niet meer.";

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    private static String session(Phone phone) {
        return phone.page().context().cookies().stream()
                .filter(it -> it.name.equals("JSESSIONID"))
                .map((Cookie it) -> it.value)
                .findFirst()
                .orElse("");
    }

    /** What was before is gone: whoever planted or knows that id is nobody with it. */
    private void assertBeganAnew(String before, Phone phone) {
        assertThat(before).isNotEmpty();
        assertThat(session(phone)).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.page("/personeel", "Cookie", "JSESSIONID=" + before)
                        .expectFirst("h1")
                        .text())
                .isEqualTo("Inloggen voor medewerkers");
    }

    /** A device that knows its user and keeps passkeys, in the place of a real one. */
    private static void giveKeyRing(Phone phone) {
        var browser = phone.page().context().newCDPSession(phone.page());
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var all = new JsonObject();
        all.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", all);
    }

    private void makePasskey(Phone phone) {
        phone.awaitApp();
        phone.button("Voeg een passkey toe op dit apparaat").click();
        assertThat(phone.title()).hasText("Nog één stap");
    }

    private void usePasskey(Phone phone, String name) {
        phone.awaitApp();
        phone.button("Gebruik je passkey").click();
        assertThat(phone.title()).hasText("Dag " + name);
    }

    @Test
    void whoComesInByALinkGetsANewSession() {
        var phone = phones.one();
        var anouk = Colleague.named("Anouk");
        phone.open("/personeel");
        var before = session(phone);
        anouk.signIn(phone);

        assertThat(phone.title()).hasText("Dag Anouk");
        assertBeganAnew(before, phone);
    }

    @Test
    void whoComesInByPasskeyGetsANewSession() {
        var phone = phones.one();
        var anouk = Colleague.named("Anouk");
        giveKeyRing(phone);
        anouk.signIn(phone);
        makePasskey(phone);
        var before = session(phone);
        usePasskey(phone, "Anouk");
        assertBeganAnew(before, phone);

        phone.button("Uitloggen").click();
        assertThat(phone.title()).hasText("Inloggen voor medewerkers");
        phone.awaitApp();
        var asNobody = session(phone);
        phone.button("Log in met een passkey").click();

        assertThat(phone.title()).hasText("Dag Anouk");
        assertBeganAnew(asNobody, phone);
    }

    @Test
    void whoComesInToTheDemoGetsANewSession() {
        var phone = phones.one();
        phone.open("/personeel");
        var before = session(phone);
        phone.read("/demo");
        phone.button("Als verbinder").click();
        phone.page().waitForURL(phone.home() + "/balie");

        assertBeganAnew(before, phone);
        phone.open("/personeel");
        assertThat(phone.title()).hasText("Dag Anouk");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theFirstAdministratorComesInOnceByTheLinkOnTheConsole(CapturedOutput console) {
        try (var fresh = Portal.starting()) {
            var asking = new Visitor(fresh);
            var link = console.getOut().replaceAll("(?s).*(/personeel/eerste/[\\w-]{22}).*", "$1");
            assertThat(LogBook.file()).isNotBlank().doesNotContain(link);
            assertThat(asking.get(link).statusCode()).isEqualTo(200);
            assertThat(asking.get("/personeel/eerste/AAAAAAAAAAAAAAAAAAAAAA").statusCode())
                    .isEqualTo(404);
            var secret = link.substring(link.lastIndexOf('/') + 1);

            var wrong = begin(asking, secret, "http://x", "geen adres");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("Dit kan geen voornaam zijn.", "Dit is geen e-mailadres.", "geen adres");
            var come = begin(asking, secret, "Ada", "ada@voorbeeld.example");
            assertThat(come.statusCode()).isEqualTo(303);
            var cookie = come.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
            assertThat(asking.page("/personeel", "Cookie", cookie).text()).contains("Dag Ada", "Beheerder");

            assertThat(asking.get(link).statusCode()).isEqualTo(404);
            assertThat(begin(asking, secret, "Eva", "eva@voorbeeld.example").statusCode())
                    .isEqualTo(404);
            assertThat(fresh.part(FirstAdministrator.class).isInvited(secret)).isFalse();
        }
    }

    private static HttpResponse<String> begin(Visitor asking, String secret, String name, String address) {
        var body = "geheim=" + secret + "&voornaam=" + name + "&adres=" + address.replace(" ", "+");
        return send(asking, "/personeel/begin", body);
    }

    private static HttpResponse<String> send(Visitor asking, String path, String body, String... headers) {
        var all = Stream.concat(
                        Stream.of(
                                "Sec-Fetch-Site",
                                "same-origin",
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "Accept-Language",
                                "nl"),
                        Stream.of(headers))
                .toArray(String[]::new);
        return asking.ask("POST", path, body, all);
    }

    @Test
    void aLinkIsAskedForAndUsedWithoutScripts() {
        var phone = phones.withoutScript();
        var anouk = Colleague.named("Anouk");
        var link = anouk.askLink(phone);
        assertThat(phone.page().locator("main .notice")).containsText("Als dit adres bekend is");
        phone.read(link);
        assertThat(phone.title()).hasText("Dag Anouk");
        phone.button("Log in").click();

        assertThat(phone.title()).hasText("Dag Anouk");
        assertThat(phone.page().locator("main")).containsText("Verbinder: buurt");
        phone.button("Uitloggen").click();
        assertThat(phone.title()).hasText("Inloggen voor medewerkers");
    }

    @Test
    void whoIsNotKnownReadsJustTheSame() {
        var known = Colleague.named("Anouk").address().text();
        var one = send(visitor, "/personeel/vraag-link", "adres=" + known);
        var other = send(visitor, "/personeel/vraag-link", "adres=niemand@voorbeeld.example");

        assertThat(one.statusCode()).isEqualTo(303);
        assertThat(other.statusCode()).isEqualTo(303);
        assertThat(one.headers().map().keySet()).isEqualTo(other.headers().map().keySet());
        assertThat(one.headers().firstValue("Location"))
                .isEqualTo(other.headers().firstValue("Location"));
        assertThat(one.body()).isEqualTo(other.body());
    }

    @Test
    void whatIsNoAddressIsShownAgain() {
        var answer = send(visitor, "/personeel/vraag-link", "adres=geen+adres");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Dit is geen e-mailadres.", "value=\"geen adres\"");
    }

    @Test
    void aScannerThatOpensTheLinkUsesNothing() {
        var anouk = Colleague.named("Anouk");
        var link = anouk.link();
        for (var i = 0; i < 3; i++) {
            assertThat(visitor.get(link).headers().map()).doesNotContainKey("set-cookie");
            assertThat(visitor.ask("HEAD", link, "").statusCode()).isEqualTo(200);
        }
        var phone = phones.one();
        phone.read(link);
        phone.button("Log in").click();

        assertThat(phone.title()).hasText("Dag Anouk");
    }

    @Test
    void aLinkIsUsedOnce() {
        var link = Colleague.named("Anouk").link();
        var late = phones.one();
        late.read(link);
        var phone = phones.one();
        phone.read(link);
        phone.button("Log in").click();
        assertThat(phone.title()).hasText("Dag Anouk");

        late.button("Log in").click();
        assertThat(late.page().locator("main .notice")).containsText(GONE);
        late.read(link);
        assertThat(late.page().locator("main .notice")).containsText(GONE);
        late.link("Naar een nieuwe link").click();
        assertThat(late.field("E-mailadres")).isVisible();
    }

    @Test
    void aLinkThatIsTooOldOrUnknownSaysToAskForANewOne() {
        var anouk = Colleague.named("Anouk");
        var link = anouk.link();
        portal.part(JdbcClient.class)
                .sql("update held_grant set ends_at = :past where person = :person")
                .param("past", BreakableClock.NOW.minusSeconds(1).toOffsetDateTime())
                .param("person", anouk.person().value())
                .update();

        assertThat(visitor.page(link).text()).contains(GONE, "Vraag een nieuwe aan");
        assertThat(visitor.page("/personeel/link/AAAAAAAAAAAAAAAAAAAAAA").text())
                .contains(GONE);
        var secret = link.substring(link.lastIndexOf('/') + 1);
        var answer = send(visitor, "/personeel/binnen", "geheim=" + secret);
        assertThat(answer.headers().firstValue("Location")).hasValue("/personeel?gedaan=op");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void whoHasAPasskeyMayDoNothingWithoutIt() {
        var phone = phones.one();
        var admin = Colleague.having("Ada", Role.ADMINISTRATOR);
        giveKeyRing(phone);
        admin.signIn(phone);
        phone.open("/beheer/rollen");
        assertThat(phone.title()).hasText("Rollen");
        phone.open("/personeel");
        makePasskey(phone);

        var thief = phones.one();
        giveKeyRing(thief);
        admin.signIn(thief);
        assertThat(thief.title()).hasText("Nog één stap");
        thief.open("/beheer/rollen");
        assertThat(thief.title()).hasText("Deze pagina bestaat niet");
        for (var path : new String[] {"maken", "bewaren"}) {
            var status = thief.page()
                    .evaluate(
                            "it => fetch('/personeel/passkey/' + it, {method: 'POST', body: '{}'}).then(r => r.status)",
                            path);
            assertThat(status).isEqualTo(403);
        }
        var key = portal.part(Passkeys.class).of(admin.person()).getFirst().id();
        send(visitor, "/personeel/passkey-weg", "passkey=" + key, "Cookie", "JSESSIONID=" + session(thief));
        assertThat(portal.part(Passkeys.class).has(admin.person())).isTrue();

        usePasskey(phone, "Ada");
        phone.open("/beheer/rollen");
        assertThat(phone.title()).hasText("Rollen");
    }

    @Test
    void aPasskeyThatIsNotTheirsLetsNobodyIn() {
        var phone = phones.one();
        giveKeyRing(phone);
        phone.open("/personeel");
        phone.button("Log in met een passkey").click();

        assertThat(phone.page().locator("#passkey-said")).containsText("Dat lukte niet.");
        var nonsense = visitor.ask(
                "POST",
                "/personeel/passkey/binnen",
                "{}",
                "Sec-Fetch-Site",
                "same-origin",
                "Content-Type",
                "application/json");
        assertThat(nonsense.statusCode()).isEqualTo(401);
        assertThat(nonsense.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aPasskeyIsRemovedByItsOwner() {
        var phone = phones.one();
        var anouk = Colleague.named("Anouk");
        giveKeyRing(phone);
        anouk.signIn(phone);
        makePasskey(phone);
        usePasskey(phone, "Anouk");
        phone.button("Verwijder").click();

        assertThat(phone.page().locator("main")).containsText("Voeg een passkey toe. Dan log je in");
        assertThat(portal.part(Passkeys.class).has(anouk.person())).isFalse();
    }

    @Test
    void aSessionElsewhereIsEndedByItsOwner() {
        var home = phones.one();
        var library = phones.one();
        var anouk = Colleague.named("Anouk");
        anouk.signIn(library);
        anouk.signIn(home);
        var devices = home.page().locator("section", new Page.LocatorOptions().setHasText("Hier ben je ingelogd"));
        assertThat(devices.locator("li")).hasCount(2);
        assertThat(devices).containsText("Chrome op");
        devices.locator("button").click();
        assertThat(devices.locator("li")).hasCount(1);

        library.open("/personeel");
        assertThat(library.title()).hasText("Inloggen voor medewerkers");
        home.open("/personeel");
        assertThat(home.title()).hasText("Dag Anouk");
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        var anouk = phones.one();
        Colleague.named("Anouk").signIn(anouk);
        var bram = Colleague.named("Bram");
        var phone = phones.one();
        bram.signIn(phone);
        bram.signIn(phones.one());
        phone.read("/personeel");
        var id = phone.page().locator("input[name=apparaat]").first().getAttribute("value");
        send(visitor, "/personeel/apparaat-uit", "apparaat=" + id, "Cookie", "JSESSIONID=" + session(anouk));
        phone.read("/personeel");

        assertThat(phone.page().locator("input[name=apparaat]")).hasCount(1);
    }

    @Test
    void anAdministratorGivesARoleAndEndsIt() {
        var phone = phones.one();
        phone.read("/demo");
        phone.button("Als beheerder").click();
        phone.awaitAddress("/beheer");
        phone.awaitApp();
        phone.link("Rollen").click();
        assertThat(phone.title()).hasText("Rollen");
        phone.field("Voornaam").fill("Zohra");
        phone.field("E-mailadres").fill("zohra@voorbeeld.example");
        phone.page().locator("#rol").selectOption("DESK");
        phone.page().locator("#gebied").fill("gm1960");
        phone.button("Geef de rol").click();
        assertThat(phone.page().getByText("Gegeven aan Zohra: Balie: gemeente West Betuwe"))
                .isVisible();

        var zohra = Colleague.staff().all(Colleague.administrator()).stream()
                .filter(it -> it.person().name().text().equals("Zohra"))
                .findFirst()
                .orElseThrow();
        var colleague = new Colleague(zohra.roles().getFirst(), zohra.address().orElseThrow());
        var hers = phones.one();
        hers.read(colleague.askLink(hers));
        hers.button("Log in").click();
        assertThat(hers.title()).hasText("Dag Zohra");
        hers.awaitApp();
        assertThat(hers.page().locator("nav.bar")).containsText("Werk");

        phone.button("Beëindig Balie: gemeente West Betuwe van Zohra").click();
        assertThat(phone.page().getByText("Beëindigd voor Zohra")).isVisible();
        hers.open("/personeel");
        assertThat(hers.page().locator("main")).containsText("Je hebt hier geen rol meer.");
        assertThat(hers.page().locator("nav.bar")).not().containsText("Werk");
    }

    @Test
    void whatIsKeptOfStaffIsTakenAlongAndForgottenWithoutScripts() {
        var phone = phones.withoutScript();
        var anouk = Colleague.named("Anouk");
        anouk.signIn(phone);
        var download =
                phone.page().waitForDownload(() -> phone.button("Haal alles op").click());
        assertThat(download.suggestedFilename()).isEqualTo("alles-over-mij.zip");
        phone.link("Vergeet mij").click();
        assertThat(phone.page().locator("main")).containsText("Vraag een beheerder om die eerst te beëindigen.");
        Colleague.staff().end(Colleague.administrator(), anouk.role().id());

        phone.read("/personeel/vergeten");
        phone.button("Vergeet mij nu").click();
        assertThat(phone.page().locator("main .notice")).containsText("We zijn je vergeten.");
        assertThat(portal.part(Residents.class).find(anouk.person())).isEmpty();
        assertThat(phone.title()).hasText("Inloggen voor medewerkers");
    }

    @Test
    void theBarOfReadersShowsNoWork() {
        assertThat(visitor.page("/").select("nav.bar").text()).doesNotContain("Werk");
    }

    @Test
    void anHourIsHowLongStaffMayBeIdle() {
        var phone = phones.one();
        Colleague.named("Anouk").signIn(phone);

        assertThat(portal.idleMinutes(session(phone))).isEqualTo(60);
        var reader = phones.one();
        reader.open("/");
        assertThat(portal.idleMinutes(session(reader))).isLessThan(5);
    }
}
