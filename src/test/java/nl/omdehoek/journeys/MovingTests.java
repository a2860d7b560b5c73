package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
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
        phone.page()
                .getByText("Ontmoeten", new Page.GetByTextOptions().setExact(true))
                .click();
        phone.awaitAddress("/zoeken?**thema=ontmoeten**");
        phone.found().first().waitFor();

        assertThat(phone.page().locator("details.more")).hasAttribute("open", "");
        assertThat(phone.page().locator("body > [role=status]"))
                .hasText(Pattern.compile("^\\d+ gevonden, dichtbij eerst\\.$"));
    }

    @Test
    void whoWantsATabOfItsOwnStaysHere() {
        var phone = phones.one();
        phone.open("/zoeken?bij=4153");
        phone.found()
                .first()
                .locator("a")
                .first()
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));

        assertThat(phone.page().context().pages().size()).isEqualTo(2);
        assertThat(phone.at()).isEqualTo("/zoeken?bij=4153");
    }
}
