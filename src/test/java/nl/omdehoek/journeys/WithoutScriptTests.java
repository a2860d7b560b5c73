package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading, searching and choosing where JavaScript is off. */
class WithoutScriptTests {

    @RegisterExtension
    final Phones phones = new Phones();

    @Test
    void tonightIsFoundOpenedAndLeftAgain() {
        var phone = phones.withoutScript();
        phone.read("/");
        phone.field("Waar woon je?").fill("Beesd");
        phone.button("Laat zien").tap();
        phone.awaitAddress("/?bij=Beesd");
        phone.link("Zoeken").tap();
        phone.link("Vanavond").first().tap();
        assertThat(phone.title()).hasText("Wat is er vanavond bij Beesd");
        var names = phone.found().allInnerTexts();
        assertThat(names).isNotEmpty();
        var name = Phone.nameIn(phone.found().first()).textContent();

        Phone.nameIn(phone.found().first()).tap();
        assertThat(phone.title()).hasText(name);
        phone.page().goBack();
        assertThat(phone.found().allInnerTexts()).isEqualTo(names);
    }

    @Test
    void wordsAreSearchedWithEnterAndChoicesAreLinks() {
        var phone = phones.withoutScript();
        phone.read("/zoeken?bij=4153");
        phone.field("Waar zoek je naar?").fill("buurthuis");
        phone.field("Waar zoek je naar?").press("Enter");
        phone.awaitAddress("/zoeken?*q=buurthuis*");
        phone.page().getByText("Meer kiezen").tap();
        phone.link("Plekken").tap();

        assertThat(phone.link("Plekken")).hasAttribute("aria-current", "true");
        assertThat(phone.at()).contains("bij=4153", "q=buurthuis", "wat=plek");
        assertThat(phone.found().first()).isVisible();
        assertThat(phone.field("Waar zoek je naar?")).hasValue("buurthuis");
    }

    @Test
    void whatNeedsAScriptIsNotOffered() {
        var phone = phones.withoutScript();
        phone.read("/");
        assertThat(phone.page().getByText("Gebruik de plek van mijn telefoon")).isHidden();
        phone.read("/zoeken?bij=4153");
        assertThat(phone.page().getByText("Op de kaart")).isHidden();
    }

    @Test
    void theQuickWayOutIsALink() {
        var phone = phones.withoutScript();
        phone.leavingTo("https://www.knmi.nl");
        phone.read("/hulp");
        phone.link("Snel weg").tap();

        phone.page().waitForURL("https://www.knmi.nl/");
    }

    @ParameterizedTest
    @MethodSource("nl.omdehoek.journeys.PublicPage#all")
    void everyPageIsReadable(PublicPage page) {
        var phone = phones.withoutScript();
        phone.read(page.path());

        assertThat(phone.title()).isVisible();
        assertThat(phone.page().getByRole(AriaRole.NAVIGATION)).isVisible();
        assertThat(phone.page().locator("main")).containsText(Pattern.compile("\\w{3,}(\\s+\\S+){8}"));
    }
}
