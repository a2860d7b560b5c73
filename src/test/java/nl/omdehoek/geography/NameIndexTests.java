package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTests {
    private static final Neighbourhoods NETHERLANDS = Neighbourhoods.builtIn();

    private static List<String> named(String typed) {
        return NETHERLANDS.named(typed, 10).stream().map(Area::name).toList();
    }

    @Test
    void findsAVillageByItsBeginning() {
        assertThat(named("bees")).contains("Beesd", "Beesd West", "Beesd Oost");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "s gravenhage, 's-Gravenhage",
                "'s-Gravenhage, 's-Gravenhage",
                "’s-gravenhage, 's-Gravenhage",
                "sgravenhage, 's-Gravenhage",
                "gravenhage, 's-Gravenhage",
                "Den Haag, 's-Gravenhage",
                "den bosch, 's-Hertogenbosch",
                "sudwest fryslan, Súdwest-Fryslân",
                "SÚDWEST, Súdwest-Fryslân",
                "nieuw vennep, Nieuw-Vennep",
                "nieuwvennep, Nieuw-Vennep",
                "t goy, 't Goy",
                "'t goy, 't Goy",
                "het goy, 't Goy",
                "goy, 't Goy",
                "hogeland, Het Hogeland",
                "st michielsgestel, Sint-Michielsgestel",
                "betuwe west, West Betuwe",
                "hengelo, Hengelo (O.)",
                "lumi, LumiÞrepark",
            })
    void forgivesHowANameIsTyped(String typed, String name) {
        assertThat(named(typed)).contains(name);
    }

    @Test
    void putsTheMostInhabitedFirst() {
        assertThat(named("utr")).startsWith("Utrecht", "Utrechtse Heuvelrug");
    }

    @Test
    void putsTheExactNameBeforeALargerOne() {
        assertThat(named("bergen")).startsWith("Bergen (NH.)", "Bergen (L.)").contains("Bergen op Zoom");
    }

    @Test
    void showsACityAndItsMunicipalityOnce() {
        assertThat(NETHERLANDS.named("amersfoort", 10))
                .filteredOn(it -> it.name().equals("Amersfoort"))
                .singleElement()
                .isInstanceOf(Municipality.class);
    }

    @Test
    void showsAVillageOnceThoughItsDistrictBearsItsName() {
        assertThat(NETHERLANDS.named("beesd", 10))
                .filteredOn(it -> it.name().equals("Beesd"))
                .singleElement()
                .isInstanceOf(Town.class);
    }

    @Test
    void showsAVillageBesideTheMuchLargerMunicipalityOfItsName() {
        assertThat(NETHERLANDS.named("heumen", 10))
                .filteredOn(it -> it.name().equals("Heumen"))
                .hasAtLeastOneElementOfType(Municipality.class)
                .hasAtLeastOneElementOfType(Town.class);
    }

    @Test
    void showsNamesakesElsewhere() {
        assertThat(NETHERLANDS.named("centrum", 40).stream()
                        .map(Area::municipality)
                        .distinct())
                .hasSizeGreaterThan(30);
    }

    @Test
    void showsTwoNeighbourhoodsOfOneNameInOneMunicipality() {
        var names = new NameIndex(List.of(
                SampleAreas.neighbourhood(SampleAreas.WEST, "Centrum", 52, 5),
                SampleAreas.neighbourhood(SampleAreas.EAST, "Centrum", 52, 5)));

        assertThat(names.find("centrum", 10)).hasSize(2);
    }

    @Test
    void needsEveryWord() {
        assertThat(named("beesd utrecht")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "-", "🏠", "xyzzy", "(", "%", "\u0000"})
    void findsNothingWhereNothingIsTyped(String typed) {
        assertThat(named(typed)).isEmpty();
    }

    @Test
    void readsOnlyTheBeginningOfAVeryLongText() {
        assertThat(named("a ".repeat(100_000))).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void findsNoMoreThanAskedFor() {
        assertThat(NETHERLANDS.named("a", 3)).hasSize(3);
        assertThat(NETHERLANDS.named("a", 0)).isEmpty();
    }

    @Test
    void knowsAllThatBearJustThisName() {
        assertThat(NETHERLANDS.called("HENGELO").stream()
                        .map(it -> it.municipality().value()))
                .contains("GM0164", "GM1876");
        assertThat(NETHERLANDS.called("beesd")).extracting(Area::name).containsOnly("Beesd");
        assertThat(NETHERLANDS.called("bees")).isEmpty();
        assertThat(NETHERLANDS.called("")).isEmpty();
    }
}
