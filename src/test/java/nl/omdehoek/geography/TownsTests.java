package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TownsTests {
    private static final OptionalInt UNPUBLISHED = OptionalInt.empty();

    private static PostcodeArea area(String digits, String neighbourhood, double longitude, OptionalInt inhabitants) {
        return new PostcodeArea(
                new Postcode(digits),
                Optional.of("Beek"),
                new Point(52, longitude),
                new NeighbourhoodCode(neighbourhood),
                inhabitants);
    }

    @Test
    void joinsThePostcodesOfOneMunicipality() {
        var towns = Towns.of(List.of(
                area("1111", "BU00010000", 5.0, OptionalInt.of(1000)),
                area("1112", "BU00010100", 5.4, OptionalInt.of(3000))));

        assertThat(towns).singleElement().satisfies(it -> {
            assertThat(it.inhabitants()).hasValue(4000);
            assertThat(it.postcodes()).containsExactly(new Postcode("1112"), new Postcode("1111"));
            assertThat(it.centre().longitude()).isBetween(5.29, 5.31);
        });
    }

    @Test
    void keepsNamesakesApart() {
        var towns = Towns.of(List.of(
                area("1111", "BU00010000", 5.0, OptionalInt.of(1000)),
                area("2222", "BU00020000", 5.4, OptionalInt.of(3000))));

        assertThat(towns)
                .extracting(Town::municipality)
                .containsExactlyInAnyOrder(new MunicipalityCode("GM0001"), new MunicipalityCode("GM0002"));
    }

    @Test
    void joinsAcrossAMunicipalBorder() {
        var towns = Towns.of(List.of(
                area("1111", "BU00010000", 5.00, OptionalInt.of(1000)),
                area("2222", "BU00020000", 5.05, OptionalInt.of(3000))));

        assertThat(towns).singleElement().extracting(Town::municipality).isEqualTo(new MunicipalityCode("GM0002"));
    }

    @Test
    void doesNotInventInhabitants() {
        var towns = Towns.of(List.of(area("1111", "BU00010000", 5.0, UNPUBLISHED)));

        assertThat(towns).singleElement().satisfies(it -> {
            assertThat(it.inhabitants()).isEmpty();
            assertThat(it.centre()).isEqualTo(new Point(52, 5));
        });
    }
}
