package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Passing a page on by what the phone has for that; and nothing where it has nothing. */
class ShareTests {

    private static final String CAN_SHARE = """
            window.shared = [];
            navigator.share = what => { shared.push(what); return Promise.resolve(); };
            """;

    private static final String CANNOT_SHARE = "navigator.share = undefined;";

    private static final String COUNT_SHIFTS = """
            window.shifts = 0;
            new PerformanceObserver(all => all.getEntries().forEach(it => shifts += it.value))
                .observe({ type: 'layout-shift', buffered: true });
            """;

    @RegisterExtension
    final Phones phones = new Phones();

    private static String activity() {
        return PublicPage.listing("activiteit").path();
    }

    @Test
    void titleAndAddressArePassedOnAlsoBeforeTheAppIsThereAndNothingMoves() {
        var phone = phones.one();
        phone.page().addInitScript(CAN_SHARE + COUNT_SHIFTS);
        var letAppCome = phone.holdApp();
        phone.readEarly(activity());
        var title = phone.title().textContent();
        phone.button("Delen").tap();
        letAppCome.run();
        phone.awaitApp();
        phone.button("Delen").tap();

        assertThat(phone.page().evaluate("shared[0]"))
                .isEqualTo(phone.page().evaluate("shared[1]"))
                .isEqualTo(Map.of(
                        "title",
                        title + " (voorbeeld)",
                        "url",
                        phone.page().locator("link[rel=canonical]").getAttribute("href")));
        assertThat(phone.page().evaluate("shared[0].url").toString()).doesNotContain("bij=");
        assertThat(phone.page().evaluate("shared.length")).isEqualTo(2);
        assertThat(((Number) phone.page().evaluate("shifts")).doubleValue()).isLessThanOrEqualTo(0.02);
    }

    @Test
    void whereThePhoneHasNothingForItThereIsNothingAndNoRoomForIt() {
        var phone = phones.one();
        phone.page().addInitScript(CANNOT_SHARE);
        phone.open(activity());

        assertThat(phone.page().locator("main .share")).hasCount(1);
        assertThat(phone.page().locator("main .share")).isHidden();
    }

    @Test
    void withoutScriptThereIsNothing() {
        var phone = phones.withoutScript();
        phone.read(activity());

        assertThat(phone.page().locator("main .share")).isHidden();
    }

    @Test
    void whoDoesNotShareAfterAllSeesNoError() {
        var phone = phones.one();
        phone.page().addInitScript("navigator.share = () => Promise.reject(new DOMException('', 'AbortError'));");
        phone.open(activity());
        phone.button("Delen").tap();

        assertThat(phone.button("Delen")).isVisible();
    }
}
