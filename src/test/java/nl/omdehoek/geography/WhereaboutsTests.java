package nl.omdehoek.geography;

import static nl.omdehoek.geography.SampleAreas.DORPSTAD;
import static nl.omdehoek.geography.SampleAreas.EAST;
import static nl.omdehoek.geography.SampleAreas.WEST;
import static nl.omdehoek.geography.SampleAreas.shape;
import static nl.omdehoek.geography.SampleAreas.square;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/** In which neighbourhood a point of the real Netherlands lies. */
class WhereaboutsTests {
    private static final Neighbourhoods NETHERLANDS = Neighbourhoods.builtIn();
    private static final List<String> OUTLINED = List.of("GM0141", "GM0252", "GM0307", "GM0344", "GM0362", "GM1960");

    private static Stream<Neighbourhood> outlined() {
        return OUTLINED.stream().flatMap(it -> NETHERLANDS.neighbourhoodsIn(new MunicipalityCode(it)).stream());
    }

    @Test
    void everyNeighbourhoodOfTheSixLiesInItsOwnOutline() {
        assertThat(outlined())
                .hasSize(459)
                .allSatisfy(it -> assertThat(NETHERLANDS.at(it.centre())).contains(it));
    }

    @Test
    void everyPointOnABorderOfTheSixLiesSomewhere() {
        var corners = outlined()
                .flatMap(it -> NETHERLANDS.outlineOf(it.code()).orElseThrow().rings().stream())
                .flatMap(List::stream);

        assertThat(corners)
                .hasSizeGreaterThan(5000)
                .allSatisfy(it -> assertThat(NETHERLANDS.at(it)).isPresent());
    }

    @Test
    void aCornerThatNeighboursShareIsAlwaysInTheLowestOfThem() {
        var here = NETHERLANDS.at(new Point(52.35455, 6.65829)).orElseThrow();

        assertThat(here.code()).isEqualTo(new NeighbourhoodCode("BU01411000"));
    }

    @ParameterizedTest
    @CsvSource({
        "51.8872, 5.1886, BU19600200", // Beesd
        "52.0907, 5.1214, BU03440611", // the Dom tower in Utrecht
        "52.3031, 4.8583, BU03620401", // the square of Amstelveen
    })
    void isSureWhereOutlinesAreKnown(double latitude, double longitude, String code) {
        assertThat(NETHERLANDS.at(new Point(latitude, longitude)))
                .map(it -> it.code().value())
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "53.2967, 5.0745, Vlieland",
                "53.0550, 4.7977, Texel",
                "53.3600, 5.2200, Terschelling",
                "53.4450, 5.7800, Ameland",
                "53.4789, 6.1636, Schiermonnikoog",
                "52.4583, 5.1050, Waterland", // Marken
                "51.5000, 3.6100, Middelburg (Z.)", // Walcheren
                "50.7706, 6.0180, Vaals",
                "52.1178, 4.2800, 's-Gravenhage", // the pier of Scheveningen
            })
    void knowsTheIslandsAndTheEdges(double latitude, double longitude, String municipality) {
        var here = NETHERLANDS.at(new Point(latitude, longitude)).orElseThrow();

        assertThat(NETHERLANDS.municipality(here.municipality()).orElseThrow().name())
                .isEqualTo(municipality);
    }

    @ParameterizedTest
    @CsvSource({
        "51.2194, 4.4025", // Antwerp
        "51.3225, 4.9447", // Turnhout
        "50.8895, 5.6471", // Lanaken, four kilometres from Maastricht
        "51.1986, 3.8097", // Zelzate
        "51.8333, 6.2458", // Emmerich
        "50.7753, 6.0839", // Aachen
        "52.4319, 7.0676", // Nordhorn
        "52.6000, 3.9000", // the North Sea
        "53.2000, 5.3000", // the Wadden Sea
        "52.8000, 5.3000", // the IJsselmeer
        "-33.8688, 151.2093", // Sydney
        "90, 0",
        "0, 180",
    })
    void isNowhereAbroadAndAtSea(double latitude, double longitude) {
        assertThat(NETHERLANDS.at(new Point(latitude, longitude))).isEmpty();
    }

    private static Neighbourhoods sample(Map<AreaCode, Geometry> outlines) {
        var areas = SampleAreas.areas();
        return new Neighbourhoods(
                new Areas(areas.municipalities(), areas.districts(), areas.neighbourhoods(), List.of(), outlines));
    }

    @Test
    void guessesTheNearestCentreOfTheMunicipalityElsewhere() {
        var sample = sample(Map.of(DORPSTAD, square(5.00)));

        assertThat(sample.at(new Point(52.005, 5.009))).map(Neighbourhood::code).contains(WEST);
        assertThat(sample.at(new Point(52.005, 5.0135)))
                .as("240 metres outside")
                .isPresent();
        assertThat(sample.at(new Point(52.005, 5.014))).as("270 metres outside").isEmpty();
    }

    @Test
    void doesNotGuessANeighbourhoodWhoseOutlineIsKnownToBeElsewhere() {
        var sample =
                sample(Map.of(DORPSTAD, square(5.00), WEST, shape("POLYGON ((5 52, 5.006 52, 5.006 52.01, 5 52))")));

        assertThat(sample.at(new Point(52.005, 5.007))).map(Neighbourhood::code).contains(EAST);
    }

    @Test
    void givesACrackBetweenOutlinesToTheNearest() {
        var sample = sample(Map.of(
                DORPSTAD, shape("POLYGON ((5 52, 5.02 52, 5.02 52.01, 5 52.01, 5 52))"),
                WEST, shape("POLYGON ((5 52, 5.0098 52, 5.0098 52.01, 5 52.01, 5 52))"),
                EAST, square(5.01)));

        assertThat(sample.at(new Point(52.005, 5.00985)))
                .map(Neighbourhood::code)
                .contains(WEST);
        assertThat(sample.at(new Point(52.005, 5.00995)))
                .map(Neighbourhood::code)
                .contains(EAST);
    }

    @Test
    void almostEveryCentreElsewhereLiesInItsOwnNeighbourhood() {
        var all = NETHERLANDS.municipalities().stream().flatMap(it -> NETHERLANDS.neighbourhoodsIn(it.code()).stream());

        assertThat(all.filter(
                        it -> NETHERLANDS.at(it.centre()).filter(it::equals).isEmpty()))
                .hasSizeLessThan(10);
    }
}
