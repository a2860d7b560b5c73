package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Going from page to page in the app, as a browser would: on to the next twenty, and back to the list as it was. */
class MovingTests {

    @RegisterExtension
    final Phones phones = new Phones();

    @Test
    void theNextTwentyAreReadFromTheFirstOfThemOn() {
        var phone = phones.one();
        phone.open("/zoeken?bij=4153");
        phone.link("Toon meer").click();
        phone.awaitAddress("/zoeken?**pagina=2**");

        assertThat(Phone.nameIn(phone.found().first())).isFocused();
        assertThat(Phone.nameIn(phone.found().first())).isInViewport();
    }

    /** The router of the app is there before its first page is: it would take the tap, and wait for ever. */
    @Test
    void aTapWhileTheAppDrawsItsFirstPageIsNotLost() {
        var phone = phones.one();
        var held = new ArrayList<Route>();
        phone.page().route(Pattern.compile("v-r=uidl"), held::add);
        phone.read("/zoeken?bij=4153");
        phone.page().waitForCondition(() -> !held.isEmpty());
        var first = Phone.nameIn(phone.found().first());
        var name = first.textContent();
        first.click();

        assertThat(phone.title()).hasText(name);
    }

    @Test
    void backToTheListLeadsToAllThatWasChosen() {
        var phone = phones.one();
        var list = "/zoeken?bij=4153&q=koffie&wanneer=week";
        phone.open(list);
        var first = Phone.nameIn(phone.found().first());
        var name = first.textContent();
        first.click();
        assertThat(phone.title()).hasText(name);
        phone.link("← Terug naar de lijst").click();
        assertThat(phone.title()).hasText(Pattern.compile("^‘koffie’"));

        assertThat(phone.at()).isEqualTo(list);
    }

    @Test
    void aChoiceTellsHowManyThereAreNowAndLeavesTheOthersInSight() {
        var phone = phones.one();
        phone.open("/zoeken?bij=4153");
        phone.page().locator("details.more > summary").click();
        phone.page().locator("details.more a[href*='thema=ontmoeten']").tap();
        phone.awaitAddress("/zoeken?**thema=ontmoeten**");
        phone.found().first().waitFor();

        assertThat(phone.page().locator("details.more")).hasAttribute("open", "");
        assertThat(phone.page().locator("body > [role=status]"))
                .hasText(Pattern.compile("^\\d+ gevonden, dichtbij eerst\\.$"));
    }

    @Test
    void whoWantsATabOfItsOwnStaysHere() {
        var desk = phones.one(it -> it.setHasTouch(false).setIsMobile(false));
        desk.open("/zoeken?bij=4153");
        var first = Phone.nameIn(desk.found().first());
        var inATab = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL));
        var other = desk.page().context().waitForPage(() -> first.click(inATab));

        assertThat(other.url()).endsWith(Objects.requireNonNull(first.getAttribute("href")));
        assertThat(desk.at()).isEqualTo("/zoeken?bij=4153");
    }
}
