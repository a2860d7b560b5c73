package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page that was left in a pocket, and that the server has forgotten since. */
class PocketTests {

    private static final String PAGE = "/zoeken?bij=4153&wanneer=week";

    @RegisterExtension
    final Phones phones = new Phones();

    private Phone phone;

    @BeforeEach
    void leaveInAPocket() {
        phone = phones.one();
        phone.page().clock().install();
        phone.open(PAGE);
        phone.page().evaluate("window.before = true");
    }

    @Test
    void comesBackSilentlyWithWhatWasTypedAndThePlaceOnThePage() {
        var words = phone.page().locator("main input[name=q]").first();
        words.click();
        words.pressSequentially("soep en bro");
        phone.page().evaluate("window.scrollTo(0, 300)");
        phone.page().waitForFunction("() => window.scrollY === 300");

        Portal.running().endSessions();
        phone.page().clock().runFor("01:01");

        phone.page().waitForFunction("() => window.before === undefined");
        phone.awaitApp();
        assertThat(phone.at()).isEqualTo(PAGE);
        assertThat(words).hasValue("soep en bro");
        assertThat(words).isFocused();
        assertThat(phone.page().evaluate("window.scrollY")).isEqualTo(300);
        phone.page().keyboard().press("End");
        words.pressSequentially("od");
        assertThat(words).hasValue("soep en brood");
    }

    @Test
    void aTapGoesWhereItShould() {
        Portal.running().endSessions();
        phone.page().clock().setFixedTime(inFiveMinutes());
        var first = Phone.nameIn(phone.found().first());
        var name = first.textContent();
        first.click();

        assertThat(phone.title()).hasText(name);
    }

    /** Whoever is without a line reads so in their own language, and that it is back. */
    @Test
    void withoutALineThePageSaysSoInDutchAndInEnglish() {
        var said = phone.page().locator("vaadin-connection-indicator");
        phone.page().context().setOffline(true);
        assertThat(said).containsText("Nog steeds geen verbinding");
        phone.page().context().setOffline(false);
        assertThat(said).containsText("Weer verbonden");

        var english = phones.inEnglish();
        english.open(PAGE);
        english.page().context().setOffline(true);
        assertThat(english.page().locator("vaadin-connection-indicator")).containsText("Still no connection");
    }

    private long inFiveMinutes() {
        return ((Number) phone.page().evaluate("Date.now() + 5 * 60 * 1000")).longValue();
    }

    @Test
    void whatIsTypedIsNotKeptForAnotherPage() {
        phone.page().locator("main input[name=q]").first().fill("soep");
        phone.page().navigate(phone.home() + "/zoeken?bij=7411");
        phone.awaitApp();

        assertThat(phone.page().locator("main input[name=q]").first()).hasValue("");
    }
}
