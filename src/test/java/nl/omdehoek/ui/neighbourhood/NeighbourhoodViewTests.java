package nl.omdehoek.ui.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.ui.shell.InTheApp;
import org.junit.jupiter.api.Test;

/** The page of a neighbourhood, and the way to it. */
class NeighbourhoodViewTests extends InTheApp {

    @Test
    void itTellsWhoConnectsAndHowToRing() {
        var page = open("/buurt/BU00960000");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Oost-Vlieland");
        assertThat(page.text())
                .contains(
                        "Vlieland · 1.170 inwoners",
                        "Jikke kent de mensen en de plekken hier.",
                        "ma, 9.00 tot 12.00 uur");
        assertThat(page.select("a[href='tel:0562000003']")).hasSize(1);
    }

    @Test
    void itTellsWhatIsThereThisWeekAndWhereHelpIs() {
        var page = open("/buurt/BU00960000");

        assertThat(page.select("section.week h3").eachText())
                .containsExactly("Soep aan de lange tafel", "Samen jutten");
        assertThat(page.select("section.places h3").eachText()).contains("Het Wadhuis");
        assertThat(page.select("section.help h3").eachText()).contains("Adviespunt Vlieland", "Sociaal team Vlieland");
    }

    @Test
    void whereNobodyConnectsItSaysWhomToRingInstead() {
        var page = open("/buurt/BU00880000");

        assertThat(page.text())
                .contains("Hier is nog niemand. Bel met je gemeente", "Voor deze week weten we hier niets.")
                .doesNotContain("Jikke");
        assertThat(page.select("section.places").text()).contains("Hier kennen we nog geen plekken.");
    }

    @Test
    void aMunicipalityLeadsToTheNeighbourhoodsInIt() {
        assertThat(open("/buurt/GM0096").select("details a").eachAttr("href"))
                .containsExactlyInAnyOrder("/buurt/BU00960000", "/buurt/BU00960009");
    }

    @Test
    void aNameLeadsToItsNeighbourhoods() {
        var page = open("/buurt?bij=vlieland");

        assertThat(page.select("a[href='/buurt/BU00960000']")).isNotEmpty();
        assertThat(page.expectFirst("input[name=bij]").attr("value")).isEqualTo("vlieland");
    }

    @Test
    void namesakesAreToldApart() {
        var links = open("/buurt?bij=Centrum").select(".choices a");

        assertThat(links.eachText()).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(links.eachAttr("href")).doesNotHaveDuplicates();
    }

    @Test
    void whoConnectsInOneNeighbourhoodIsNotNamedForTheWholeMunicipality() {
        assertThat(open("/buurt/GM0096").text()).doesNotContain("Jikke");
    }

    @Test
    void aNameThatIsNotKnownIsToldBack() {
        assertThat(open("/buurt?bij=atlantis").select(".notice").text()).startsWith("‘atlantis’ kennen we niet.");
    }

    @Test
    void withoutANameItAsksForOne() {
        var page = open("/buurt");

        assertThat(page.select("form[action=/buurt] input[name=bij]")).hasSize(1);
        assertThat(page.select(".notice")).isEmpty();
    }

    @Test
    void onPaperItTellsFromWhenUntilWhenAndHowToReachHelp() {
        var page = open("/buurt/BU00960000");

        assertThat(page.select("section.week > .only-print").text())
                .isEqualTo("woensdag 25 november tot en met dinsdag 1 december");
        assertThat(page.select("section.help .row:contains(Adviespunt) .only-print")
                        .eachText())
                .containsExactly("0562 00 00 01", "di 9.00-12.00");
    }

    @Test
    void oneTapPrints() {
        assertThat(open("/buurt/BU00960000").select("button[data-print]").text())
                .isEqualTo("Print voor het prikbord");
    }
}
