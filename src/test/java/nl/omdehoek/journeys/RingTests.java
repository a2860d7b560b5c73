package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From any step of the help finder somebody asks to be rung, and whoever connects there reads by which number and when. */
class RingTests {

    @RegisterExtension
    final Phones phones = new Phones();

    private Phone phone(boolean withScript) {
        return withScript ? phones.one() : phones.withoutScript();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoNeedsHelpIsRungByAHuman(boolean withScript) {
        var connector = Malden.connector();
        var phone = phone(withScript);
        phone.read("/hulp?bij=" + Malden.POSTCODE + "&thema=geld-en-papieren");
        phone.page()
                .locator("ol.steps > li")
                .nth(3)
                .locator("a[href^='/hulp/bel-mij']")
                .click();
        assertThat(phone.title()).hasText("Bel mij");
        phone.field("Je telefoonnummer").fill("06 1234");
        phone.field("Wanneer bellen we het best? (hoeft niet)").fill("na de school");
        phone.field("Je voornaam").fill(withScript ? "Ada" : "Ans");
        phone.button("Bel mij").click();
        assertThat(phone.page().locator(".wrong").first()).containsText("Dit nummer kunnen we niet bellen.");
        assertThat(phone.field("Wanneer bellen we het best? (hoeft niet)")).hasValue("na de school");
        phone.field("Je telefoonnummer").fill("06 12345678");
        phone.field("Ik ben 16 of ouder").check();
        phone.button("Bel mij").click();
        phone.awaitAddress("/mijn");
        assertThat(phone.page().locator("main .code-words").first()).isVisible();

        var desk = phone(withScript);
        connector.signIn(desk);
        desk.read("/werkbank");
        desk.link("Bel mij").first().click();
        assertThat(desk.page().locator("main")).containsText(withScript ? "Ada" : "Ans");
        assertThat(desk.page().locator("main")).containsText("na de school");
        assertThat(desk.page().locator("main a[href='tel:+31612345678']")).isVisible();
        desk.button("Ik heb contact gehad").click();
        assertThat(desk.button("Ik heb contact gehad")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWorriesAboutSomebodyIsRungAndWritesNothing(boolean withScript) {
        var connector = Malden.connector();
        var phone = phone(withScript);
        phone.read("/plaatsen?bij=" + Malden.POSTCODE);
        phone.link("Ik maak me zorgen over iemand").click();
        assertThat(phone.title()).hasText("Ik maak me zorgen over iemand");
        assertThat(phone.page().locator("main a[href='tel:112']")).isVisible();
        assertThat(phone.page().locator("main a[href='tel:08002000']")).isVisible();
        assertThat(phone.page().locator("main form[method=post] textarea, main form[method=post] [type=text]"))
                .hasCount(0);
        phone.field("Je telefoonnummer").fill("0612345678");
        phone.field("In de avond").check();
        phone.field("Ik ben 16 of ouder").check();
        phone.button("Bel mij").click();
        phone.awaitAddress("/mijn");
        assertThat(phone.page().locator("main")).not().containsText("Zorgen over iemand");

        var desk = phone(withScript);
        connector.signIn(desk);
        desk.read("/werkbank");
        desk.link("Zorgen over iemand").last().click();
        assertThat(desk.page().locator("main")).containsText("Maakt zich zorgen over iemand, en wil gebeld worden.");
        assertThat(desk.page().locator("main")).containsText("In de avond");
    }
}
