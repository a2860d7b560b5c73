package nl.omdehoek.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MissesTests {

    private final Misses misses = new Misses();

    @Test
    void fromOneAddressThirtyMayMissAndFromAnotherStillAll() {
        assertThat(IntStream.range(0, 30).allMatch(_ -> misses.mayMiss("192.0.2.1")))
                .isTrue();

        assertThat(misses.mayMiss("192.0.2.1")).isFalse();
        assertThat(misses.mayMiss("192.0.2.2")).isTrue();
    }
}
