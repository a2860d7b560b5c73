package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointTests {
    private static final Point BEESD = new Point(51.8872, 5.1886);
    private static final Point DOM_TOWER = new Point(52.0907, 5.1214);

    @Test
    void measuresHowTheCrowFlies() {
        assertThat(BEESD.distanceTo(DOM_TOWER).metres()).isBetween(23_000, 23_150);
    }

    @Test
    void isNoDistanceFromItself() {
        assertThat(BEESD.distanceTo(BEESD)).isEqualTo(new Distance(0));
    }

    @Test
    void isAsFarThereAsBack() {
        assertThat(BEESD.distanceTo(DOM_TOWER)).isEqualTo(DOM_TOWER.distanceTo(BEESD));
    }

    @Test
    void measuresRightRoundTheGlobe() {
        assertThat(new Point(0, 0).distanceTo(new Point(0, 180)).metres()).isEqualTo(20_015_114);
        assertThat(new Point(0, 179.999).distanceTo(new Point(0, -179.999)).metres())
                .isEqualTo(222);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 5", "52, NaN", "Infinity, 5", "52, -Infinity", "90.1, 5", "-90.1, 5", "52, 180.1", "52, -180.1"})
    void refusesWhatIsNotOnTheGlobe(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(latitude, longitude));
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0"})
    void takesTheEdgesOfTheGlobe(double latitude, double longitude) {
        assertThat(new Point(latitude, longitude).latitude()).isEqualTo(latitude);
    }
}
