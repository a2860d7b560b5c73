package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list on a map: it shows no more and no less than the list, and asks nobody elsewhere unless it was told to. */
class MapTests {

    private static final String LIST = "/zoeken?bij=4153&wanneer=vanavond";

    @RegisterExtension
    final Phones phones = new Phones();

    @Test
    void theMapShowsWhatTheListSays() {
        var phone = phones.one();
        phone.open(LIST);
        var listed = names(phone.page().locator(".row:has(.walk)").locator("h3 a"));
        phone.button("Op de kaart").tap();
        outlines(phone).first().waitFor();

        var onTheMap = new ArrayList<String>();
        for (var spot : spots(phone).all()) {
            // Tapped one by one they may lie under each other.
            spot.dispatchEvent("click");
            assertThat(map(phone).locator(".leaflet-popup")).hasCount(1);
            var links = map(phone).getByRole(AriaRole.LINK);
            assertThat(spot).hasAttribute("aria-label", String.join(", ", names(links)));
            onTheMap.addAll(names(links));
        }

        assertThat(listed).hasSizeGreaterThan(5);
        assertThat(onTheMap).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(outlines(phone).count()).isGreaterThan(5);
    }

    @Test
    void theMapTellsWhomToThankAndAsksNobodyElse() {
        var phone = phones.one();
        phone.open(LIST);
        phone.button("Op de kaart").tap();
        outlines(phone).first().waitFor();
        var credit = phone.page().locator("footer p").textContent();

        assertThat(map(phone).locator(".leaflet-control-attribution")).hasText(credit);
        assertThat(credit).contains("CBS");
        assertThat(phone.watch().asked())
                .allMatch(it -> it.matches("(GET|POST) (" + phone.home() + "/|data:|blob:).*"), "asked here");
        assertThat(phone.page().locator("main img")).hasCount(0);
    }

    @Test
    void aListingIsReachedThroughTheMapWithTheKeysAlone() {
        var phone = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        phone.open(LIST);
        phone.button("Op de kaart").focus();
        phone.page().keyboard().press("Enter");
        outlines(phone).first().waitFor();
        assertThat(phone.button("Op de kaart")).hasAttribute("aria-expanded", "true");
        tab(phone, 2);
        assertThat(spots(phone).first()).isFocused();

        phone.page().keyboard().press("Enter");
        var link = map(phone).getByRole(AriaRole.LINK).first();
        assertThat(link).isFocused();
        phone.page().keyboard().press("Escape");
        assertThat(link).isHidden();
        assertThat(spots(phone).first()).isFocused();
        phone.page().keyboard().press("Space");
        var name = link.textContent();
        phone.page().keyboard().press("Enter");

        assertThat(phone.title()).hasText(name);
    }

    private static void tab(Phone phone, int times) {
        for (var i = 0; i < times; i++) {
            phone.page().keyboard().press("Tab");
        }
    }

    @Test
    void anotherListHasAnotherMap() {
        var phone = phones.one();
        phone.open("/zoeken?bij=4153");
        phone.button("Op de kaart").tap();
        outlines(phone).first().waitFor();
        phone.link("Zet op tijd").tap();
        phone.awaitAddress("/zoeken?*orde=straks*");
        assertThat(map(phone)).hasCount(0);
        assertThat(phone.button("Op de kaart")).hasAttribute("aria-expanded", "false");

        phone.button("Op de kaart").tap();
        assertThat(map(phone)).isVisible();
        phone.button("Op de kaart").tap();
        assertThat(map(phone)).hasCount(0);
        assertThat(phone.button("Op de kaart")).hasAttribute("aria-expanded", "false");
    }

    @Test
    void withoutALineTheListingsAreThereStill() {
        var phone = phones.one();
        phone.open(LIST);
        phone.page().route("**/kaart/**", it -> it.fulfill(new Route.FulfillOptions().setStatus(503)));
        phone.button("Op de kaart").tap();

        assertThat(spots(phone).first()).isVisible();
    }

    @Test
    void whatIsSaidOnTheMapIsInTheLanguageOfThePage() {
        var dutch = phones.one();
        dutch.open(LIST);
        dutch.button("Op de kaart").tap();
        assertThat(map(dutch).getByRole(AriaRole.BUTTON, named("Dichterbij"))).isVisible();
        assertThat(map(dutch).getByRole(AriaRole.BUTTON, named("Verder weg"))).isVisible();
        var english = phones.inEnglish();
        english.open(LIST);
        english.button("On the map").tap();

        assertThat(map(english).getByRole(AriaRole.BUTTON, named("Nearer"))).isVisible();
        assertThat(map(english).getByRole(AriaRole.BUTTON, named("Farther away")))
                .isVisible();
        assertThat(spots(english).first()).hasAttribute("lang", "nl");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void tilesComeFromElsewhereOnlyWhereThePortalWasSetToShowThem() {
        var plain = new Visitor(Portal.running());
        var tiled = new Visitor(Portal.runningWithoutDemo());

        assertThat(pictures(plain)).isEqualTo("img-src 'self' data:");
        assertThat(plain.get("/kaart/BU19600200").body()).contains("\"tiles\":null");
        assertThat(pictures(tiled)).isEqualTo("img-src 'self' data: https://tegels.example:8443");
        assertThat(tiled.get("/kaart/BU19600200").body()).contains("\"url\":\"" + Portal.TILES + "\"");
    }

    private static String pictures(Visitor visitor) {
        var policy = visitor.get("/zoeken?bij=4153")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
        return List.of(policy.split("; ")).stream()
                .filter(it -> it.startsWith("img-src"))
                .findFirst()
                .orElse("");
    }

    @Test
    void withoutScriptThereIsNoButtonForIt() {
        var phone = phones.withoutScript();
        phone.read(LIST);

        assertThat(phone.button("Op de kaart")).hasCount(0);
        assertThat(phone.found().first()).isVisible();
    }

    private static Locator map(Phone phone) {
        return phone.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Op de kaart").setExact(true))
                .or(phone.page()
                        .getByRole(
                                AriaRole.REGION,
                                new Page.GetByRoleOptions()
                                        .setName("On the map")
                                        .setExact(true)));
    }

    private static Locator spots(Phone phone) {
        return map(phone).locator(".spot");
    }

    private static Locator outlines(Phone phone) {
        return map(phone).locator("path");
    }

    private static List<String> names(Locator links) {
        return links.allTextContents();
    }
}
