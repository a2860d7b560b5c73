package nl.omdehoek.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TriesTests {

    private final Tries tries = new Tries(10);

    @Test
    void tenFromOneAddressAreEnoughAndOthersAreFree() {
        assertThat(IntStream.range(0, 10)).allMatch(_ -> tries.mayTry("192.0.2.1"));
        assertThat(tries.mayTry("192.0.2.1")).isFalse();
        assertThat(tries.mayTry("192.0.2.2")).isTrue();
    }

    @Test
    void fromVeryManyAddressesItIsEnoughOnce() {
        var taken = IntStream.range(0, 3_000)
                .filter(it -> tries.mayTry("192.0." + it / 250 + "." + it % 250))
                .count();

        assertThat(taken).isBetween(1_000L, 1_100L);
    }
}
