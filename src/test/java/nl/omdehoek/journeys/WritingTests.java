package nl.omdehoek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** While somebody writes: what is there already, a plainer word to tap, and a line that breaks; none of it holds them up. */
class WritingTests {

    /** Else each start makes one of its own, as its data folder goes. */
    private static final String KEY = "c2xldXRlbC1hbGxlZW4tdm9vci1kZXplLXByb2VmLTEyMw==";

    private static final String WHAT = "In een paar woorden";

    @RegisterExtension
    final Phones phones = new Phones();

    private static void next(Phone phone) {
        phone.button("Volgende").click();
    }

    @Test
    void whatIsThereAlreadyIsSaidWhileOneTypes() {
        var phone = phones.one();
        phone.open("/plaatsen/organiseren?bij=4153");
        phone.field(WHAT).pressSequentially("Schoffelen en soep");
        var alike = phone.page().locator("[data-tips] .ways a");
        assertThat(phone.page().locator("[data-tips]")).containsText("Dit is er al in de buurt. Doe je liever mee?");
        assertThat(alike.count()).isBetween(1, 3);
        var name = alike.first().textContent();
        alike.first().click();

        assertThat(phone.title()).hasText(name);
    }

    @Test
    void aPlainerWordIsTappedAndNothingHoldsUpWhoKeepsTheirOwn() {
        var phone = phones.one();
        phone.open("/plaatsen/organiseren?bij=" + Malden.POSTCODE);
        phone.field(WHAT).pressSequentially("Laagdrempelige zeppelins");
        phone.page().locator("[data-plainer]").tap();
        assertThat(phone.field(WHAT)).hasValue(Pattern.compile("Waar je makkelijk binnenloopt zeppelins"));
        assertThat(phone.page().locator("[data-plainer]")).hasCount(0);
        phone.field(WHAT).fill("Laagdrempelige zeppelins");
        assertThat(phone.page().locator("[data-plainer]")).hasCount(1);
        next(phone);

        assertThat(phone.title()).hasText("Waar is het?");
    }

    @Test
    void withoutScriptItIsSaidBeforeItIsPosted() {
        var phone = phones.withoutScript();
        var draft = Malden.draft("Laagdrempelige zeppelins");
        phone.read(draft);
        phone.button("Zeg niet “Laagdrempelige” maar “Waar je makkelijk binnenloopt”")
                .click();

        assertThat(phone.page().locator("main")).containsText("Waar je makkelijk binnenloopt zeppelins");
        assertThat(phone.button("Plaats het")).isVisible();
    }

    @Test
    void aLineThatBreaksLosesNothingAndOneGoesOnWhenItIsBack() {
        var phone = phones.one();
        phone.open("/plaatsen/organiseren?bij=" + Malden.POSTCODE);
        phone.page().context().setOffline(true);
        assertThat(phone.page().locator("[data-line]"))
                .containsText("Je hebt nu geen internet. Wat je typte staat er nog.");
        phone.field(WHAT).fill("Schaken zonder lijn");
        next(phone);
        assertThat(phone.field(WHAT)).hasValue("Schaken zonder lijn");
        assertThat(phone.title()).hasText("Wat ga je doen?");
        phone.page().context().setOffline(false);
        assertThat(phone.page().locator("[data-line]")).hasText("Je hebt weer internet. Ga gerust verder.");
        assertThat(phone.field(WHAT)).hasValue("Schaken zonder lijn");
        next(phone);

        assertThat(phone.title()).hasText("Waar is het?");
        phone.link("Vorige vraag").click();
        assertThat(phone.field(WHAT)).hasValue("Schaken zonder lijn");
    }

    @Test
    void byTheirWordsSomebodyGoesOnWithADraftOnAnotherPhone() {
        var phone = phones.one();
        phone.read(Malden.draft("Schaken eerst"));
        phone.button("Plaats het").click();
        phone.awaitAddress("/mijn");
        var words = String.join(
                " ", phone.page().locator(".code-words").first().locator("li").allTextContents());
        phone.read("/plaatsen/organiseren?bij=" + Malden.POSTCODE);
        phone.field(WHAT).fill("Dammen daarna");
        next(phone);
        assertThat(phone.title()).hasText("Waar is het?");

        var other = phones.one();
        other.read("/mijn");
        other.field("Je sleutelwoorden").fill(words);
        other.button("Naar mijn pagina").click();
        assertThat(other.page().locator("h1")).containsText("Dag");
        other.read("/plaatsen");
        other.link("Dammen daarna").click();
        other.link("Ga verder").click();
        assertThat(other.title()).hasText("Waar is het?");
    }

    @Test
    void aDraftIsStillThereAfterThePortalStartedAnew(@TempDir Path data) throws IOException {
        var database = "jdbc:h2:file:" + data.resolve("proef")
                + ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        var settings = new String[] {
            "--spring.datasource.url=" + database, "--spring.flyway.url=" + database, "--omdehoek.key=" + KEY
        };
        String draft;
        try (var portal = Portal.starting(settings)) {
            var answer = new Visitor(portal)
                    .ask(
                            "POST",
                            "/plaatsen/organiseren/bewaar",
                            "wat=Schaken+na+de+nacht",
                            "Content-Type",
                            "application/x-www-form-urlencoded",
                            "Sec-Fetch-Site",
                            "same-origin");
            draft = Malden.location(answer).replaceFirst("/waar.*", "");
        }
        assertThat(Files.exists(data.resolve("proef.mv.db"))).isTrue();
        try (var portal = Portal.starting(settings)) {
            assertThat(new Visitor(portal)
                            .page(draft + "/wat")
                            .expectFirst("input[name=wat]")
                            .attr("value"))
                    .isEqualTo("Schaken na de nacht");
        }
    }
}
