package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.omdehoek.TestClock;
import org.junit.jupiter.api.Test;

class PaceTests {

    private final TestClock clock = new TestClock();
    private final Pace pace = new Pace(30, Duration.ofHours(1), clock);

    @Test
    void whoDoesTooMuchHearsWhenThereIsRoomAgainAndOthersAreFree() {
        assertThat(IntStream.range(0, 30)).allMatch(_ -> pace.take("fatma").isEmpty());

        var again = pace.take("fatma").orElseThrow();
        assertThat(again).isEqualTo(TestClock.USUAL.plus(Duration.ofMinutes(2)));
        assertThat(pace.take("wim")).isEmpty();
    }

    @Test
    void whoWaitedMayGoOn() {
        IntStream.range(0, 30).forEach(_ -> pace.take("fatma"));
        clock.set("2026-11-25", "15:02");

        assertThat(pace.take("fatma")).isEmpty();
        assertThat(pace.take("fatma")).isPresent();
    }
}
