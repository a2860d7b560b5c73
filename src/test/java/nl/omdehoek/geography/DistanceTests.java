package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceTests {

    @Test
    void roundsToTheNearestMetre() {
        assertThat(Distance.ofMetres(12.5)).isEqualTo(new Distance(13));
        assertThat(Distance.ofMetres(12.4)).isEqualTo(new Distance(12));
    }

    @Test
    void sortsTheNearestFirst() {
        assertThat(new Distance(900)).isLessThan(new Distance(1000));
    }

    @Test
    void refusesLessThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Distance(-1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.6, Double.NaN, Double.POSITIVE_INFINITY, 1e10})
    void refusesWhatIsNoDistance(double metres) {
        assertThatIllegalArgumentException().isThrownBy(() -> Distance.ofMetres(metres));
    }
}
