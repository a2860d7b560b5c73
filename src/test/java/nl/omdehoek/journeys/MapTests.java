package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list on a map: comes on a tap, says the same as the list, and asks nobody else for anything. */
class MapTests {

    private static final String TONIGHT = "/zoeken?bij=4153&wanneer=vanavond";
    private static final String BUTTON = "Op de kaart";

    @RegisterExtension
    final Phones phones = new Phones();

    @Test
    void aTapShowsAMarkForEachOfTheListAndTheNeighbourhoodsAround() {
        var phone = phones.one();
        phone.open(TONIGHT);
        var shown = phone.page()
                .locator("#resultaten [data-lat], #bel-eerst [data-lat]")
                .count();
        phone.button(BUTTON).tap();
        var map = map(phone);

        assertThat(map).isVisible();
        assertThat(map).hasAccessibleName(BUTTON);
        assertThat(marks(map)).hasCount(shown);
        assertThat(map.locator("path[fill='none']").nth(3)).isAttached();
        marks(map).last().tap();
        assertThat(map.getByRole(AriaRole.LINK).first()).isVisible();
        phone.button(BUTTON).tap();
        assertThat(map).hasCount(0);
    }

    @Test
    void itSaysWhoMadeTheOutlinesAndAsksNobodyElse() {
        var phone = phones.one();
        phone.open("/zoeken?bij=4153");
        phone.button(BUTTON).tap();
        var credit = map(phone).locator(".leaflet-control-attribution");

        assertThat(credit).isVisible();
        assertThat(credit).containsText(Pattern.compile("CBS.*Kadaster"));
        assertThat(phone.page().locator("img.leaflet-tile")).hasCount(0);
        assertThat(phone.watch().asked())
                .anyMatch(it -> it.contains("/kaart/"))
                .allMatch(it -> it.matches("\\S+ (blob:)?" + phone.home() + "/.*") || it.startsWith("GET data:"));
    }

    @Test
    void withTheKeysAloneItComesMovesAndGoes() {
        var phone = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        phone.open(TONIGHT);
        KeyboardTests.tabTo(phone, phone.button(BUTTON));
        phone.page().keyboard().press("Enter");
        assertThat(phone.button(BUTTON)).hasAttribute("aria-expanded", "true");
        assertThat(map(phone)).isVisible();

        KeyboardTests.tabTo(phone, map(phone).getByRole(AriaRole.BUTTON).first());
        KeyboardTests.tabBackTo(phone, phone.button(BUTTON));
        phone.page().keyboard().press("Enter");
        assertThat(map(phone)).hasCount(0);
        assertThat(phone.button(BUTTON)).hasAttribute("aria-expanded", "false");
    }

    @Test
    void afterAChoiceOneTapShowsItAgainForWhatIsLeft() {
        var phone = phones.one();
        phone.open("/zoeken?bij=4153");
        phone.button(BUTTON).tap();
        assertThat(map(phone)).isVisible();
        phone.link("Vanavond").first().tap();
        phone.awaitAddress(TONIGHT);
        assertThat(phone.title()).hasText("Wat is er vanavond bij Beesd");
        assertThat(map(phone)).hasCount(0);

        phone.button(BUTTON).tap();
        assertThat(map(phone)).isVisible();
        assertThat(marks(map(phone)))
                .hasCount(phone.page()
                        .locator("#resultaten [data-lat], #bel-eerst [data-lat]")
                        .count());
    }

    @Test
    void whereJavaScriptIsOffThereIsNoDeadButton() {
        var phone = phones.withoutScript();
        phone.read(TONIGHT);

        assertThat(phone.found().first()).isVisible();
        assertThat(phone.page().getByText(BUTTON)).isHidden();
        assertThat(phone.button(BUTTON)).hasCount(0);
    }

    @Test
    void whereTilesAreSetUpTheContentPolicyLetsInJustThese() {
        try (var portal = Portal.starting("--omdehoek.map.tiles=https://{s}.tegels.example/{z}/{x}/{y}.png")) {
            var visitor = new Visitor(portal);
            var policy = visitor.get("/zoeken").headers().firstValue("Content-Security-Policy");

            assertThat(policy.orElse(""))
                    .contains("img-src 'self' data: https://*.tegels.example;")
                    .containsOnlyOnce("http");
            assertThat(visitor.get("/kaart/NL").body()).contains("https://{s}.tegels.example/{z}/{x}/{y}.png");
        }
    }

    private static Locator map(Phone phone) {
        return phone.page().getByRole(AriaRole.REGION);
    }

    private static Locator marks(Locator map) {
        return map.locator("path[fill]:not([fill='none'])");
    }
}
