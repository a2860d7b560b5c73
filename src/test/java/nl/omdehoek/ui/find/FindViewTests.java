package nl.omdehoek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.omdehoek.TestClock;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.settings.Setting;
import nl.omdehoek.settings.Settings;
import nl.omdehoek.ui.shell.InTheApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class FindViewTests extends InTheApp {

    @Autowired
    private Settings settings;

    @Autowired
    private TestClock clock;

    private static final String HERE = "/zoeken?bij=8899&straal=5000";

    private List<String> found(String choices) {
        return open(HERE + choices).select("#resultaten > li h3").eachText();
    }

    @Test
    void everythingNearHereIsListedAndCounted() {
        var page = open(HERE);

        assertThat(page.select("#resultaten > li h3").eachText())
                .containsExactlyInAnyOrder(
                        "Het Wadhuis",
                        "Bankje aan de haven",
                        "De Juttersclub",
                        "Soep aan de lange tafel",
                        "Samen jutten",
                        "Adviespunt Vlieland",
                        "Sociaal team Vlieland");
        assertThat(page.expectFirst("#aantal").text()).startsWith("7 gevonden, dichtbij eerst.");
    }

    @ParameterizedTest
    @CsvSource({
        "&wat=plek, Het Wadhuis|Bankje aan de haven",
        "&wat=initiatief, De Juttersclub",
        "&wat=dienst, Adviespunt Vlieland|Sociaal team Vlieland",
        "&wat=plek&wat=initiatief, Het Wadhuis|Bankje aan de haven|De Juttersclub",
        "&wanneer=vanavond, Soep aan de lange tafel|Het Wadhuis",
        "&wanneer=morgen&wat=activiteit, Samen jutten",
        "&wanneer=2026-12-09&wat=activiteit, Soep aan de lange tafel",
        "&gratis=ja, Het Wadhuis|Samen jutten",
        "&toegang=stapvrij, Het Wadhuis",
        "&voor=kinderen&wat=activiteit, Samen jutten",
        "&thema=geld-en-papieren, Adviespunt Vlieland",
        "&q=soep, Soep aan de lange tafel",
        "&q=jutter, De Juttersclub"
    })
    void eachChoiceLeavesOnlyWhatFits(String choices, String names) {
        assertThat(found(choices)).containsExactlyInAnyOrder(names.split("\\|"));
    }

    @Test
    void whatIsSaidToBeTonightIsWhatIsFoundTonight() {
        var vlieland = new MunicipalityCode("GM0096");
        settings.set(vlieland, Setting.EVENING_STARTS, "18:30");
        try {
            clock.set("2026-11-26", "08:00");
            assertThat(open(HERE).select("#resultaten > li:contains(Wadhuis)").text())
                    .contains("vandaag");

            settings.set(vlieland, Setting.EVENING_STARTS, "08:30");
            var page = open(HERE);
            assertThat(page.select("#resultaten > li:contains(Wadhuis)").text()).contains("vanavond");
            var house = page.select("#resultaten > li a:contains(Wadhuis)").attr("href");
            assertThat(open(house).text()).contains("vanavond");
        } finally {
            settings.set(vlieland, Setting.EVENING_STARTS, "17:00");
        }
    }

    @Test
    void aDateThatIsOffIsNotListed() {
        assertThat(found("&wanneer=2026-12-02&wat=activiteit")).doesNotContain("Soep aan de lange tafel");
    }

    @Test
    void whatWasChosenIsMarkedAndLeadsBack() {
        var chosen = open(HERE + "&wat=plek").select("[aria-current=true]");

        assertThat(chosen.eachText()).anyMatch(it -> it.startsWith("Plekken"));
        assertThat(chosen.eachAttr("href")).contains(HERE);
    }

    @Test
    void whereTimesAreNotKnownOneIsToldToRingFirst() {
        var page = open(HERE + "&wanneer=vanavond");

        assertThat(page.select("#bel-eerst > li h3").eachText())
                .contains("Sociaal team Vlieland", "Bankje aan de haven")
                .doesNotContain("Het Wadhuis");
        assertThat(page.select("#bel-eerst > li:contains(Sociaal team)").text()).contains("Bel eerst");
        assertThat(page.select("#bel-eerst > li:contains(Bankje)").text()).contains("Tijden onbekend");
    }

    @Test
    void theSoonestFirstPutsTonightBeforeTomorrow() {
        assertThat(found("&orde=straks&wat=activiteit")).containsExactly("Soep aan de lange tafel", "Samen jutten");
    }

    @Test
    void nothingFoundOffersToLetGoOfWhatFindsSomething() {
        var page = open(HERE + "&q=soep&wanneer=morgen&gratis=ja");

        assertThat(page.select("#resultaten")).isEmpty();
        assertThat(page.select("#niets a").eachAttr("href"))
                .containsExactly("/zoeken?bij=8899&wanneer=morgen&straal=5000&gratis=ja", "/zoeken?bij=8899");
        assertThat(page.expectFirst("#niets a").text()).isEqualTo("Zonder zoekwoorden 2");
    }

    @Test
    void whereOneChoiceIsNotEnoughItSaysSo() {
        var nothing = open(HERE + "&q=zeppelin&taal=ti").expectFirst("#niets");

        assertThat(nothing.text()).contains("Eén ding loslaten is niet genoeg.");
        assertThat(nothing.select("a").eachAttr("href")).containsExactly("/zoeken?bij=8899");
    }

    @Test
    void oneChoiceIsLetGoOfByOneLink() {
        assertThat(open("/zoeken?bij=8899&q=zeppelin").select("#niets a").eachAttr("href"))
                .containsExactly("/zoeken?bij=8899");
    }

    @Test
    void lettingGoOfTheRightChoiceFindsItAgain() {
        var ways = open(HERE + "&q=soep&wat=activiteit&gratis=ja").select("#niets a");
        var way = ways.stream()
                .filter(it -> it.text().startsWith("Ook wat geld kost"))
                .findFirst();

        assertThat(open(way.orElseThrow().attr("href")).select("#resultaten h3").eachText())
                .contains("Soep aan de lange tafel");
    }

    @Test
    void wordsThatWereTypedStayInTheFieldAndOtherChoicesGoAlong() {
        var form = open(HERE + "&q=soep&gratis=ja").expectFirst("form[role=search]");

        assertThat(form.expectFirst("input[name=q]").attr("value")).isEqualTo("soep");
        assertThat(form.select("input[type=hidden]").eachAttr("name"))
                .containsExactlyInAnyOrder("bij", "straal", "gratis");
    }

    @Test
    void aDayThatHasPassedIsSaidToHave() {
        assertThat(open("/zoeken?wanneer=2026-11-24").select(".notice").text()).startsWith("Die dag is al geweest.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/zoeken | Zoeken",
                "/zoeken?bij=8899 | Zoeken bij Vlieland",
                "/zoeken?bij=8899&wanneer=week | Wat is er deze week bij Vlieland",
                "/zoeken?wanneer=2026-12-09 | Wat is er op woensdag 9 december",
                "/zoeken?bij=8899&q=soep | ‘soep’ bij Vlieland",
                "/zoeken?bij=8899&q=soep&wanneer=vanavond | ‘soep’ vanavond bij Vlieland"
            })
    void theTitleSaysWhatWasAsked(String address, String title) {
        assertThat(open(address).expectFirst("h1").text()).isEqualTo(title);
    }

    @Test
    void withWordsOneChoosesBetweenTheBestTheNearestAndTheSoonest() {
        var best = open("/zoeken?bij=8899&q=vlieland").expectFirst("#aantal");
        assertThat(best.text()).contains("beste eerst. Zet dichtbij eerst · Zet op tijd");

        var nearest = open(best.expectFirst("a").attr("href")).expectFirst("#aantal");
        assertThat(nearest.text()).contains("dichtbij eerst. Zet beste eerst · Zet op tijd");
        assertThat(nearest.expectFirst("a").attr("href")).isEqualTo("/zoeken?bij=8899&q=vlieland");
    }

    @Test
    void theNearestComesFirstWhenThatWasChosenEvenIfItFitsTheWordsLess() {
        var nearest = open("/zoeken?bij=8899&q=vlieland&orde=dichtbij").select("#resultaten .margin");
        var metres = nearest.eachText().stream()
                .filter(it -> it.startsWith("±"))
                .map(it -> it.replaceAll("\\D", ""))
                .map(Integer::valueOf)
                .toList();

        assertThat(metres).hasSizeGreaterThan(1).isSorted();
    }

    /** Leeuwarden is some fifty kilometres from the island. */
    @Test
    void whatFitsTheWordsButIsFarAwayIsSaidToBe() {
        assertThat(open("/zoeken?bij=8911&q=soep").select(".notice").text())
                .isEqualTo("Binnen 10 km past niets bij wat je zoekt. Dit is verder weg.");
        assertThat(open("/zoeken?bij=8899&q=soep").select(".notice")).isEmpty();
        assertThat(open("/zoeken?bij=8911&q=soep&straal=99000").select(".notice"))
                .isEmpty();
    }

    @Test
    void anUnusualDistanceIsTakenBackLikeAnyOther() {
        var chosen = open("/zoeken?bij=8899&straal=3500").select("[aria-current=true]");

        assertThat(chosen.eachText()).containsExactly("binnen 3,5 km");
        assertThat(chosen.attr("href")).isEqualTo("/zoeken?bij=8899");
    }

    @Test
    void whereMorePlacesBearTheNameTheOthersAreOffered() {
        var page = open("/zoeken?bij=hengelo&wat=plek");
        var others = page.select("main > div > ul[aria-label='Bedoel je een andere plaats?'] a");

        assertThat(others.text()).contains("Bronckhorst");
        assertThat(others.attr("href")).startsWith("/zoeken?bij=").contains("wat=plek");
        assertThat(open("/zoeken?bij=vlieland").text()).doesNotContain("Bedoel je een andere plaats?");
    }

    @Test
    void whoChecksItIsSaidByRole() {
        assertThat(open(HERE).select("#resultaten > li:contains(Het Wadhuis)").text())
                .contains("Beheerder: klopt, vandaag");
    }
}
