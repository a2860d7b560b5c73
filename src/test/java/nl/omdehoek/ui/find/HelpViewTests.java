package nl.omdehoek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.ui.shell.InTheApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpViewTests extends InTheApp {

    @Test
    void tenThemesAreOfferedInPlainSentences() {
        var asks = open("/hulp?bij=8899").select(".asks a");

        assertThat(asks).hasSize(10);
        assertThat(asks.eachText()).contains("Hulp met geld, brieven of formulieren");
        assertThat(asks.eachAttr("href")).contains("/hulp?thema=geld-en-papieren&bij=8899");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hulp", "/hulp?bij=8899", "/hulp?thema=wonen", "/hulp?bij=9166&thema=wonen"})
    void urgentNumbersAndTheQuickWayOutAreAlwaysThere(String address) {
        var page = open(address);

        assertThat(page.select(".numbers a").eachAttr("href"))
                .containsExactly("tel:112", "tel:113", "tel:116117", "tel:08002000");
        assertThat(page.select("a[data-leave]")).hasSize(1);
    }

    @Test
    void itGoesUpwardFromOneselfToTheSocialTeam() {
        var steps = open("/hulp?bij=8899&thema=geld-en-papieren").select("ol.steps > li");

        assertThat(steps.eachText())
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("Zelf Leg alle brieven op één stapel."),
                        it -> assertThat(it).startsWith("Met mensen uit de buurt"),
                        it -> assertThat(it).startsWith("Samen iets doen"),
                        it -> assertThat(it).startsWith("Met een vrijwilliger"),
                        it -> assertThat(it).startsWith("Advies bij een loket").contains("Adviespunt Vlieland"),
                        it -> assertThat(it).startsWith("Het sociaal team").contains("Sociaal team Vlieland"));
    }

    @Test
    void atEveryStepThereIsAHumanAndSomebodyWhoRings() {
        var steps = open("/hulp?bij=8899&thema=geld-en-papieren").select("ol.steps > li");

        assertThat(steps).hasSize(6).allSatisfy(it -> {
            assertThat(it.select("a[href='tel:0562000003']").text()).isEqualTo("Bel Jikke");
            assertThat(it.select("a[href='/hulp/bel-mij?bij=8899']").text()).isEqualTo("Bel mij");
        });
        assertThat(open("/hulp?thema=wonen").select("ol.steps > li"))
                .allSatisfy(
                        it -> assertThat(it.select("a[href='/hulp/bel-mij']")).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hulp?bij=8899", "/hulp?bij=8899&thema=wonen", "/plaatsen?bij=8899"})
    void whoWorriesAboutSomebodyFindsTheWay(String address) {
        assertThat(open(address)
                        .select("a[href='/hulp/zorgen-over-iemand?bij=8899']")
                        .text())
                .isEqualTo("Ik maak me zorgen over iemand");
    }

    @Test
    void whatIsOnOneStepIsNotOnTheNextAgain() {
        var addresses = open("/hulp?bij=8899&thema=geld-en-papieren").select("ol.steps h3 a");

        assertThat(addresses.eachAttr("href")).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Leeuwarden is some fifty kilometres from the island. */
    @Test
    void whatIsTooFarAwayIsNotOffered() {
        assertThat(open("/hulp?bij=8911&thema=geld-en-papieren").text())
                .contains("Bel met je gemeente")
                .doesNotContain("Vlieland");
        assertThat(open("/buurt/BU00801001").text()).doesNotContain("Vlieland");
    }

    @Test
    void whereNothingIsKnownItSaysWhomToRing() {
        assertThat(open("/hulp?thema=wonen").text()).contains("Bel met je gemeente");
    }

    @Test
    void withoutAPlaceItAsksForOneAndKeepsTheTheme() {
        var form = open("/hulp?thema=wonen").expectFirst("form:has(input[name=bij])");

        assertThat(form.expectFirst("input[name=thema]").attr("value")).isEqualTo("wonen");
    }
}
