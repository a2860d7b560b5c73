package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A browser that lets nobody keep anything, as some do by a setting: all works, and nothing is remembered. */
class StorageTests {

    private static final String BLOCK = """
            for (const name of ['sessionStorage', 'localStorage']) {
                Object.defineProperty(window, name, {
                    get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); }
                });
            }""";

    @RegisterExtension
    final Phones phones = new Phones();

    @Test
    void theAppComesAndAChoiceIsMade() {
        var phone = phones.one();
        phone.page().addInitScript(BLOCK);
        phone.open("/zoeken?bij=4153");
        phone.page().evaluate("window.before = true");
        phone.link("Vanavond").first().tap();
        phone.awaitAddress("/zoeken?bij=4153&wanneer=vanavond");

        assertThat(phone.title()).hasText("Wat is er vanavond bij Beesd");
        phone.page().waitForFunction("() => window.before");
    }

    @Test
    void thePhoneStillTellsWhereItIs() {
        var phone = phones.one(it -> it.setGeolocation(51.887123, 5.189456).setPermissions(List.of("geolocation")));
        phone.page().addInitScript(BLOCK);
        phone.open("/");
        phone.button("Gebruik de plek van mijn telefoon").tap();
        phone.awaitAddress("/?bij=BU19600200");

        assertThat(phone.title()).containsText("Beesd West");
    }
}
