package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All of it with the keys alone: everything is reached, is seen to have the focus, and is not hidden behind the bar. */
class KeyboardTests {

    private static final int MOST_STOPS = 250;

    /** What has the focus now; and whether no ring is drawn around it, or all of it lies under something. */
    private static final String FOCUSED = """
            () => {
                const it = document.activeElement;
                const ringed = [it, it.closest('li')].some(e => e && getComputedStyle(e).outlineStyle !== 'none'
                    && parseFloat(getComputedStyle(e).outlineWidth) >= 2);
                const box = it.getBoundingClientRect();
                const seen = [0.1, 0.5, 0.9].some(f => {
                    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height * f);
                    return top && (it.contains(top) || top.contains(it));
                });
                return it.localName + ' ' + (it.innerText || it.value || it.name || '')
                    + (ringed ? '' : ' WITHOUT RING') + (seen ? '' : ' HIDDEN');
            }""";

    /** How wide the rings are on what has the focus and on its row. */
    private static final String RINGS = """
            [document.activeElement, document.activeElement.closest('li')].filter(it => it)
                .map(it => getComputedStyle(it)).filter(it => it.outlineStyle !== 'none')
                .map(it => it.outlineWidth).join(' ')""";

    /** How many groups there are of which nothing is chosen yet: of each the first is a stop. */
    private static final String UNCHOSEN_GROUPS = """
            () => new Set([...document.querySelectorAll('input[type=radio]')].map(it => it.name)
                .filter(it => !document.querySelector(`input[type=radio][name="${it}"]:checked`))).size""";

    @RegisterExtension
    final Phones phones = new Phones();

    @ParameterizedTest
    @MethodSource("nl.omdehoek.journeys.PublicPage#all")
    void everyStopIsSeen(PublicPage page) {
        var phone = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        phone.open(page.path());
        var stops = stops(phone);

        assertThat(stops)
                .hasSizeBetween(6, MOST_STOPS - 1)
                .noneMatch(it -> it.matches("(?s).*(WITHOUT RING|HIDDEN).*"));
        assertThat(stops.getFirst()).contains("Naar de inhoud");
        // Of a group of choices one is a stop: the arrows lead on to the others.
        var reachable = phone.page()
                .locator(
                        "a[href], button, select, textarea, summary, input:not([type=hidden], [type=radio]:not(:checked))");
        var visible = reachable.all().stream().filter(Locator::isVisible).count();
        var unchosen = (Number) phone.page().evaluate(UNCHOSEN_GROUPS);
        assertThat((long) stops.size()).isEqualTo(visible + unchosen.longValue());
    }

    private static List<String> stops(Phone phone) {
        var stops = new ArrayList<String>();
        phone.page().keyboard().press("Tab");
        while (phone.page().evaluate("document.activeElement !== document.body").equals(true)
                && stops.size() < MOST_STOPS) {
            stops.add((String) phone.page().evaluate(FOCUSED));
            phone.page().keyboard().press("Tab");
        }
        return stops;
    }

    @Test
    void tonightIsFoundOpenedAndLeftAgain() {
        var phone = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        phone.open("/");
        tabTo(phone, phone.field("Waar woon je?"));
        phone.page().keyboard().type("4153");
        phone.page().keyboard().press("Enter");
        phone.awaitAddress("/?bij=4153");
        phone.awaitApp();
        enter(phone, phone.link("Zoeken"));
        phone.awaitAddress("/zoeken?bij=4153");
        enter(phone, phone.link("Vanavond"));
        phone.awaitAddress("/zoeken?bij=4153&wanneer=vanavond");

        assertThat(phone.title()).hasText("Wat is er vanavond bij Beesd");
        var name = Phone.nameIn(phone.found().first()).textContent();
        enter(phone, Phone.nameIn(phone.found().first()));
        assertThat(phone.title()).hasText(name);
        enter(phone, phone.link("Terug naar de lijst"));
        phone.awaitAddress("/zoeken?bij=4153*");
        assertThat(phone.found().first()).isVisible();
    }

    @Test
    void moreChoicesOpenWithAKeyAndOneIsMade() {
        var phone = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        phone.open("/zoeken?bij=4153");
        enter(phone, phone.page().locator("summary"));
        enter(phone, phone.link("Ringleiding"));
        phone.awaitAddress("/zoeken?bij=4153&toegang=ringleiding");

        assertThat(phone.link("Ringleiding")).hasAttribute("aria-current", "true");
    }

    @Test
    void theFirstKeyLeadsPastTheHeadOfThePage() {
        var phone = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        phone.open("/zoeken?bij=4153");
        phone.page().keyboard().press("Tab");
        assertThat(phone.link("Naar de inhoud")).isInViewport();
        phone.page().keyboard().press("Enter");
        phone.page().keyboard().press("Tab");

        assertThat(phone.field("Waar zoek je naar?")).isFocused();
        assertThat(phone.title()).isVisible();
    }

    @Test
    void everyRingIsDrawnInOneWay() {
        var phone = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        phone.open("/zoeken?bij=4153");
        phone.page().evaluate("document.documentElement.style.setProperty('--focus', '7px dotted red')");
        for (var stop : List.of(
                phone.page().locator("summary"), Phone.nameIn(phone.found().first()))) {
            tabTo(phone, stop);

            assertThat(phone.page().evaluate(RINGS)).asString().contains("7px");
        }
    }

    private static void enter(Phone phone, Locator wanted) {
        tabTo(phone, wanted);
        phone.page().keyboard().press("Enter");
    }

    /** Forward with the tab key until this has the focus. */
    static void tabTo(Phone phone, Locator wanted) {
        press("Tab", phone, wanted);
    }

    /** Back with the tab key until this has the focus. */
    static void tabBackTo(Phone phone, Locator wanted) {
        press("Shift+Tab", phone, wanted);
    }

    private static void press(String key, Phone phone, Locator wanted) {
        wanted.waitFor();
        for (var i = 0; i < MOST_STOPS; i++) {
            phone.page().keyboard().press(key);
            if (wanted.evaluate("it => it === document.activeElement").equals(true)) {
                return;
            }
        }
        throw new AssertionError("Not reached with the tab key: " + wanted);
    }
}
