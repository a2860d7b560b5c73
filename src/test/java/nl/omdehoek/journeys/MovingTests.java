package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(phone.title()).hasText(Pattern.compile("^Wat|^Zoeken"));

        assertThat(phone.at()).isEqualTo(list);
    }
}
