package nl.omdehoek.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.ui.shell.InTheApp;
import org.junit.jupiter.api.Test;

class TodayViewTests extends InTheApp {

    @Test
    void withoutAPlaceItAsksForOneAndStillHasThreeDoors() {
        var page = open("/");

        assertThat(page.select("form input[name=bij]")).hasSize(1);
        assertThat(page.select(".doors a").eachAttr("href"))
                .containsExactly("/zoeken?wat=plek", "/zoeken?wat=activiteit&wanneer=week", "/zoeken?wat=dienst");
        assertThat(page.select(".list")).isEmpty();
    }

    @Test
    void aPlaceThatIsNotKnownIsToldBack() {
        var page = open("/?bij=12");

        assertThat(page.select(".notice").text()).startsWith("‘12’ kennen we niet.");
        assertThat(page.expectFirst("input[name=bij]").attr("value")).isEqualTo("12");
    }

    @Test
    void nearHereItTellsWhatIsOnTodayAndTomorrow() {
        var page = open("/?bij=8899");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Wat is er vandaag in Vlieland?");
        assertThat(page.select("section:has(h2:containsOwn(Vandaag)) h3").eachText())
                .containsExactly("Soep aan de lange tafel");
        assertThat(page.select("section:has(h2:containsOwn(Morgen)) h3").eachText())
                .containsExactly("Samen jutten");
        assertThat(page.select("section:has(h2:containsOwn(Vandaag)) time").text())
                .isEqualTo("18.00");
    }

    @Test
    void theDoorsCountWhatIsNear() {
        assertThat(open("/?bij=8899").select(".doors .say > span:last-child").eachText())
                .containsExactly("2 plekken", "2 deze week", "2 plekken met hulp");
        assertThat(open("/?bij=9166").select(".doors .say > span:last-child").eachText())
                .containsExactly("nog geen plekken", "niets deze week", "kijk wat er kan");
    }

    @Test
    void whereNothingIsOnItSaysSo() {
        assertThat(open("/?bij=9166").text())
                .contains("Vandaag is er hier niets meer.", "Voor morgen weten we hier niets.");
    }

    @Test
    void itTellsWhoConnectsHere() {
        assertThat(open("/?bij=8899").select("a[href='tel:0562000003']").text()).isEqualTo("0562 00 00 03");
        assertThat(open("/?bij=9166").text()).contains("Hier is nog niemand.");
    }
}
