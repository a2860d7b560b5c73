package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
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
    void aTapShowsTheListAndTheNeighbourhoodsAround() {
        var phone = phones.one();
        phone.open(TONIGHT);
        phone.button(BUTTON).tap();
        var map = map(phone);

        assertThat(map).isVisible();
        assertThat(map).hasAccessibleName(BUTTON);
        assertThat(map.locator("path[fill='none']").nth(3)).isAttached();
        assertThat(onTheMap(phone)).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(listed(phone));
        phone.button(BUTTON).tap();
        assertThat(map).hasCount(0);
    }

    private static List<String> listed(Phone phone) {
        return phone.page().locator(".row:has([data-lat])").locator("h3 a").allTextContents();
    }

    /** Spot by spot; each bears the names of all that is there. */
    private static List<String> onTheMap(Phone phone) {
        var all = new ArrayList<String>();
        for (var spot : spots(map(phone)).all()) {
            // A tap would be on whichever lies above.
            spot.dispatchEvent("click");
            assertThat(map(phone).locator(".leaflet-popup")).hasCount(1);
            var names = map(phone).getByRole(AriaRole.LINK).allTextContents();
            assertThat(spot).hasAccessibleName(String.join(", ", names));
            all.addAll(names);
        }
        return all;
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
    void aListingIsReachedThroughTheMapWithTheKeysAlone() {
        var phone = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        phone.open(TONIGHT);
        KeyboardTests.tabTo(phone, phone.button(BUTTON));
        phone.page().keyboard().press("Enter");
        var spot = spots(map(phone)).nth(2);
        KeyboardTests.tabTo(phone, spot);

        phone.page().keyboard().press("Enter");
        var link = map(phone).getByRole(AriaRole.LINK).first();
        assertThat(link).isFocused();
        phone.page().keyboard().press("Escape");
        assertThat(link).isHidden();
        assertThat(spot).isFocused();
        phone.page().keyboard().press("Space");
        assertThat(link).isFocused();
        var name = link.textContent();
        phone.page().keyboard().press("Enter");

        assertThat(phone.title()).hasText(name);
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
        assertThat(onTheMap(phone)).isNotEmpty().containsExactlyInAnyOrderElementsOf(listed(phone));
    }

    @Test
    void whereNoOutlinesComeTheListingsAreThereStill() {
        var phone = phones.one();
        phone.open(TONIGHT);
        phone.page().route("**/kaart/**", it -> it.fulfill(new Route.FulfillOptions().setStatus(503)));
        phone.button(BUTTON).tap();

        assertThat(spots(map(phone)).first()).isVisible();
    }

    @Test
    void itSpeaksTheLanguageOfThePage() {
        var dutch = phones.one();
        dutch.open(TONIGHT);
        dutch.button(BUTTON).tap();
        assertThat(button(dutch, "Dichterbij")).isVisible();
        assertThat(button(dutch, "Verder weg")).isVisible();
        var english = phones.inEnglish();
        english.open(TONIGHT);
        english.button("On the map").tap();

        assertThat(button(english, "Nearer")).isVisible();
        assertThat(button(english, "Farther away")).isVisible();
        assertThat(spots(map(english)).first()).hasAttribute("lang", "nl");
    }

    private static Locator button(Phone phone, String name) {
        return map(phone)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
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

    /** From this portal here, as the content policy of this one lets in no other. */
    @Test
    void whereTilesAreSetUpTheyAreDrawnAndTheirMakerIsThanked() {
        var phone = phones.one();
        phone.open(TONIGHT);
        phone.page()
                .route(
                        "**/tegels/**",
                        it -> it.fulfill(new Route.FulfillOptions()
                                .setContentType("image/svg+xml")
                                .setBody("<svg xmlns='http://www.w3.org/2000/svg' width='256' height='256'/>")));
        phone.page()
                .route(
                        "**/kaart/**",
                        it -> it.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody("""
                        {"outlines": [], "credit": "CBS", "tiles":
                          {"url": "/tegels/{z}/{x}/{y}.svg", "attribution": "De tegelzetter"}}
                        """)));
        phone.button(BUTTON).tap();

        assertThat(map(phone).locator("img.leaflet-tile-loaded").first()).isVisible();
        assertThat(map(phone).locator(".leaflet-control-attribution")).containsText("De tegelzetter");
    }

    private static Locator map(Phone phone) {
        return phone.page().getByRole(AriaRole.REGION);
    }

    private static Locator spots(Locator map) {
        return map.locator(".spot");
    }
}
