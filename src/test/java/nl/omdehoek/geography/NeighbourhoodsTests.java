package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighbourhoodsTests {
    private static final Neighbourhoods NETHERLANDS = Neighbourhoods.builtIn();
    private static final Point BEESD = new Point(51.8872, 5.1886);
    private static final MunicipalityCode WEST_BETUWE = new MunicipalityCode("GM1960");

    private static Optional<PostcodeArea> postcode(String typed) {
        return Postcode.parse(typed).flatMap(NETHERLANDS::areaOf);
    }

    @Test
    void holdTheWholeCountry() {
        var municipalities = NETHERLANDS.municipalities();

        assertThat(municipalities).hasSize(342).isSortedAccordingTo(Comparator.comparing(Municipality::name));
        assertThat(municipalities.stream()
                        .mapToInt(it -> NETHERLANDS.neighbourhoodsIn(it.code()).size())
                        .sum())
                .isEqualTo(14_568);
        assertThat(municipalities.stream()
                        .flatMap(it -> NETHERLANDS.neighbourhoodsIn(it.code()).stream())
                        .map(Neighbourhood::district)
                        .distinct())
                .hasSize(3_393)
                .allMatch(it -> NETHERLANDS.area(it).isPresent());
        assertThat(IntStream.rangeClosed(1000, 9999)
                        .filter(it -> postcode(Integer.toString(it)).isPresent()))
                .hasSize(4_067);
    }

    @Test
    void knowANeighbourhoodByItsCode() {
        var code = new NeighbourhoodCode("BU19600200");
        var beesdWest = NETHERLANDS.neighbourhood(code).orElseThrow();

        assertThat(beesdWest.name()).isEqualTo("Beesd West");
        assertThat(beesdWest.inhabitants()).hasValue(1845);
        assertThat(beesdWest.postcode()).contains(new Postcode("4153"));
        assertThat(NETHERLANDS.area(beesdWest.district())).map(Area::name).contains("Beesd");
        assertThat(NETHERLANDS.municipality(beesdWest.municipality()))
                .map(Municipality::name)
                .contains("West Betuwe");
        assertThat(NETHERLANDS.area(code)).contains(beesdWest);
    }

    @Test
    void knowANeighbourhoodWhoseCodeHoldsLetters() {
        assertThat(AreaCode.parse("bu0363af02").flatMap(NETHERLANDS::area))
                .map(Area::municipality)
                .contains(new MunicipalityCode("GM0363"));
    }

    @Test
    void knowNothingOfACodeThatDoesNotExist() {
        assertThat(NETHERLANDS.neighbourhood(new NeighbourhoodCode("BU99999999")))
                .isEmpty();
        assertThat(NETHERLANDS.area(new DistrictCode("WK999999"))).isEmpty();
        assertThat(NETHERLANDS.area(new MunicipalityCode("GM9999"))).isEmpty();
        assertThat(NETHERLANDS.neighbourhoodsIn(new MunicipalityCode("GM9999"))).isEmpty();
        assertThat(NETHERLANDS.outlineOf(new NeighbourhoodCode("BU99999999"))).isEmpty();
    }

    @Test
    void holdAnAreaByItsCodes() {
        assertThat(NETHERLANDS.neighbourhoodsIn(WEST_BETUWE)).hasSize(66);
        assertThat(NETHERLANDS.neighbourhoodsIn(WEST_BETUWE))
                .extracting(Neighbourhood::district)
                .allMatch(it -> it.municipality().equals(WEST_BETUWE));
        assertThat(NETHERLANDS.neighbourhoodsIn(new DistrictCode("WK196002")))
                .extracting(Neighbourhood::name)
                .contains("Beesd West", "Beesd Oost", "Beesd e.o.");
        assertThat(NETHERLANDS.neighbourhoodsIn(new NeighbourhoodCode("BU19600201")))
                .extracting(Neighbourhood::name)
                .containsExactly("Beesd Oost");
    }

    @Test
    void tellWhenInhabitantsAreNotPublished() {
        var unpublished = NETHERLANDS.municipalities().stream()
                .flatMap(it -> NETHERLANDS.neighbourhoodsIn(it.code()).stream())
                .filter(it -> it.inhabitants().isEmpty());

        assertThat(unpublished).hasSize(477);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4153", "4153 AB", "4153ab"})
    void knowWhereAPostcodeIs(String typed) {
        var beesd = postcode(typed).orElseThrow();

        assertThat(beesd.town()).contains("Beesd");
        assertThat(beesd.neighbourhood()).isEqualTo(new NeighbourhoodCode("BU19600200"));
        assertThat(beesd.centre().distanceTo(BEESD)).isLessThan(new Distance(1_000));
        assertThat(beesd.inhabitants()).hasValue(3350);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "3500", "4154", "9990"})
    void knowNothingOfAPostcodeThatDoesNotExistOrHasPostBoxesOnly(String typed) {
        assertThat(postcode(typed)).isEmpty();
    }

    @Test
    void knowWhereAPostcodeWithoutInhabitantsIs() {
        var harbour = postcode("1044").orElseThrow();
        var airport = postcode("1117").orElseThrow();

        assertThat(harbour.inhabitants()).isEmpty();
        assertThat(NETHERLANDS.neighbourhood(harbour.neighbourhood())).isPresent();
        assertThat(airport.inhabitants()).isEqualTo(OptionalInt.of(0));
        assertThat(airport.town()).contains("Schiphol");
    }

    @Test
    void knowWhereAPostcodeWithoutATownIs() {
        var area = postcode("3165").orElseThrow();

        assertThat(area.town()).isEmpty();
        assertThat(NETHERLANDS.at(area.centre())).isPresent();
    }

    @Test
    void listWhatIsNearNearestFirst() {
        var near = NETHERLANDS.near(BEESD, 25);

        assertThat(near).hasSize(25).isSortedAccordingTo(Comparator.comparingDouble(it -> BEESD.metresTo(it.centre())));
        assertThat(near.getFirst().name()).isEqualTo("Beesd West");
        assertThat(near).doesNotHaveDuplicates();
    }

    @Test
    void listTheVeryNearestThatThereAre() {
        var all = NETHERLANDS.municipalities().stream()
                .flatMap(it -> NETHERLANDS.neighbourhoodsIn(it.code()).stream())
                .sorted(Comparator.comparingDouble(it -> BEESD.metresTo(it.centre())))
                .limit(300)
                .toList();

        assertThat(NETHERLANDS.near(BEESD, 300)).isEqualTo(all);
    }

    @Test
    void listAsManyAsThereAre() {
        assertThat(NETHERLANDS.near(BEESD, 0)).isEmpty();
        assertThat(NETHERLANDS.near(BEESD, 20_000)).hasSize(14_568);
    }

    @Test
    void areNearEvenFromTheOtherSideOfTheGlobe() {
        assertThat(NETHERLANDS.near(new Point(-41.3, 174.8), 1)).hasSize(1);
        assertThat(NETHERLANDS.near(new Point(90, 0), 1))
                .extracting(Neighbourhood::municipality)
                .containsExactly(new MunicipalityCode("GM1966"));
    }

    @Test
    void listWhatIsWithinReach() {
        var reach = new Distance(3_000);
        var within = NETHERLANDS.within(BEESD, reach);

        assertThat(within).isNotEmpty().allMatch(it -> BEESD.metresTo(it.centre()) <= reach.metres());
        assertThat(NETHERLANDS.near(BEESD, within.size() + 1).getLast().centre().metresTo(BEESD))
                .isGreaterThan(reach.metres());
        assertThat(NETHERLANDS.within(new Point(52.6, 3.9), reach)).isEmpty();
    }

    @Test
    void reachTheirOwnCentreAtNoDistance() {
        var beesdWest =
                NETHERLANDS.neighbourhood(new NeighbourhoodCode("BU19600200")).orElseThrow();

        assertThat(NETHERLANDS.within(beesdWest.centre(), new Distance(0))).containsExactly(beesdWest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM1960", "WK196002", "BU19600200", "GM0363"})
    void haveAnOutlineToDraw(String code) {
        var outline = AreaCode.parse(code).flatMap(NETHERLANDS::outlineOf).orElseThrow();

        assertThat(outline.rings()).isNotEmpty().allSatisfy(it -> {
            assertThat(it).hasSizeGreaterThan(3);
            assertThat(it.getFirst()).isEqualTo(it.getLast());
        });
    }

    @Test
    void haveNoOutlineOutsideTheSix() {
        assertThat(NETHERLANDS.outlineOf(new NeighbourhoodCode("BU0363AF02"))).isEmpty();
    }

    @Test
    void drawAHoleAsARingOfItsOwn() {
        var holes = NETHERLANDS.municipalities().stream()
                .flatMap(it -> NETHERLANDS.neighbourhoodsIn(it.code()).stream())
                .flatMap(it -> NETHERLANDS.outlineOf(it.code()).stream())
                .flatMap(it -> it.parts().stream())
                .mapToInt(it -> it.rings().size() - 1)
                .sum();

        assertThat(holes).isEqualTo(8);
    }

    @Test
    void nameWhomToThank() {
        assertThat(NETHERLANDS.credit()).isEqualTo("© CBS, Kadaster (via PDOK), CC BY 4.0, bewerkt");
    }

    @Test
    void standAsTheyWereInTheSixMunicipalities() {
        assertThat(List.of("GM0141", "GM0252", "GM0307", "GM0344", "GM0362", "GM1960"))
                .extracting(it ->
                        NETHERLANDS.neighbourhoodsIn(new MunicipalityCode(it)).size())
                .containsExactly(71, 19, 145, 111, 47, 66);
    }
}
