package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is closed stays closed, and what comes from elsewhere changes nothing. */
class SafetyTests {

    @RegisterExtension
    final Phones phones = new Phones();

    private final Portal portal = Portal.running();
    private final Visitor visitor = new Visitor(portal);

    @Test
    void aReaderLearnsNothingOfTheAdministratorsPage() {
        var answer = visitor.get("/beheer");

        assertThat(answer.body()).doesNotContain("Maak de index opnieuw", "Dit staat er nu in de index");
    }

    @Test
    void aReaderWithTheAppSeesThatThePageDoesNotExist() {
        var phone = phones.one();
        phone.open("/beheer");

        assertThat(phone.title()).hasText("Deze pagina bestaat niet");
        assertThat(phone.page().content()).doesNotContain("Maak de index opnieuw");
    }

    @Test
    void theDemosAdministratorMakesTheIndexAnew() {
        var phone = phones.one();
        phone.read("/demo");
        phone.button("Als beheerder").click();
        phone.page().waitForURL("**/beheer");
        phone.awaitApp();
        assertThat(phone.title()).hasText("Beheer");
        assertThat(phone.page().locator("main li").first()).hasText(Pattern.compile("Plekken: [1-9].*"));

        phone.button("Maak de index opnieuw").click();

        assertThat(phone.page().getByText("De index is opnieuw gemaakt.")).isVisible();
    }

    @Test
    void whoSignsOutOfTheDemoIsNobodyAgain() {
        var phone = phones.one();
        phone.read("/demo");
        phone.button("Als beheerder").click();
        phone.page().waitForURL("**/beheer");
        phone.read("/demo");
        phone.button("Uitloggen").click();
        phone.page().waitForURL("**/");
        phone.open("/beheer");

        assertThat(phone.title()).hasText("Deze pagina bestaat niet");
    }

    @ParameterizedTest
    @CsvSource({"Als bewoner, /", "Als verbinder, /balie", "Als balie, /balie", "Als gemeente, /"})
    void nobodyElseInTheDemoSeesTheAdministratorsPage(String role, String leadsTo) {
        var phone = phones.one();
        phone.read("/demo");
        phone.button(role).click();
        phone.page().waitForURL("**" + leadsTo);
        phone.open("/beheer");

        assertThat(phone.title()).hasText("Deze pagina bestaat niet");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://elders.example",
        "Origin, null",
        "X-Nothing, said"
    })
    void whatIsSentFromAnotherSiteIsRefused(String header, String value) {
        var before = portal.sessionsMade();
        var answer = visitor.ask("POST", "/demo/ADMINISTRATOR", "", header, value);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(portal.sessionsMade() - before).isZero();
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-For, 198.51.100.7", "Forwarded, for=198.51.100.7", "X-Real-IP, 198.51.100.7"})
    void whoComesThroughAProxyDoesNotSignInToTheDemo(String header, String value) {
        var answer = visitor.ask("POST", "/demo/ADMINISTRATOR", "", "Sec-Fetch-Site", "same-origin", header, value);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.body()).contains("<h1>");
    }

    /** As a proxy on the same machine passes it on that tells nothing of itself. */
    @Test
    void whoComesFromAnotherSitesAddressDoesNotSignInToTheDemo() {
        var answer = visitor.ask(
                "POST", "/demo/ADMINISTRATOR", "", "Sec-Fetch-Site", "same-origin", "Origin", "https://buurt.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void whatIsSentFromHereIsTaken() {
        assertThat(visitor.ask("POST", "/demo/RESIDENT", "", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(302);
        assertThat(visitor.ask("POST", "/demo/RESIDENT", "", "Origin", portal.address())
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void aPageIsOnlyReadAndWhateverElseLeavesNoSession(String method) {
        var before = portal.sessionsMade();
        var answer = visitor.ask(method, "/zoeken", "", "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(answer.body()).contains("<h1>");
        assertThat(portal.sessionsMade() - before).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bestaat-niet", "/beheer", "/icon.svg", "/kaart/BU19600200", "/actuator/health"})
    void everyAnswerTellsTheBrowserWhatToKeepOut(String path) {
        var headers = visitor.get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("X-Frame-Options")).isPresent();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains(
                        "default-src 'none'",
                        "frame-ancestors 'none'",
                        "object-src 'none'",
                        "base-uri",
                        "form-action 'self'")
                .doesNotContainPattern("script-src[^;]*'unsafe-inline'")
                .doesNotContain("http:", "https:", "*");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health",
                "env",
                "beans",
                "heapdump",
                "loggers",
                "mappings",
                "configprops",
                "threaddump",
                "info",
                "metrics",
                "modulith",
                "shutdown"
            })
    void theActuatorIsClosed(String endpoint) {
        assertThat(visitor.get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    @Test
    void withoutTheDemoNobodySignsInWithoutAKey() {
        var real = new Visitor(Portal.runningWithoutDemo());

        assertThat(real.get("/demo").statusCode()).isEqualTo(404);
        var answer = real.ask("POST", "/demo/ADMINISTRATOR", "", "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("Om de hoek").contains("<h1>");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void withoutTheDemoNothingIsInvented() {
        var found = new Visitor(Portal.runningWithoutDemo()).page("/zoeken?bij=4153");

        assertThat(found.select("#resultaten li")).isEmpty();
        assertThat(found.text()).contains("Niets gevonden").doesNotContain("Voorbeeld");
    }
}
