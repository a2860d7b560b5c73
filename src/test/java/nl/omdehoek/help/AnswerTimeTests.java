package nl.omdehoek.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.omdehoek.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long somebody who is asked to help can think. */
class AnswerTimeTests {

    @ParameterizedTest(name = "asked at {0} for {1}: until {2}")
    @CsvSource({
        // Two days, where there is time.
        "2026-11-25T15:00, 2026-12-24, 2026-11-27T15:00",
        "2026-11-25T15:00, ,           2026-11-27T15:00",
        // A quarter of what is left.
        "2026-11-25T15:00, 2026-11-27, 2026-11-26T08:00",
        "2026-11-25T09:00, 2026-11-26, 2026-11-25T15:00",
        // An hour, where it is for today.
        "2026-11-25T15:00, 2026-11-25, 2026-11-25T16:00",
        // Nobody answers at night.
        "2026-11-25T23:00, 2026-11-26, 2026-11-26T09:00",
        "2026-11-25T20:30, 2026-11-26, 2026-11-26T08:00"
    })
    void asLongAsSuitsHowSoonItIs(LocalDateTime asked, @Nullable LocalDate on, LocalDateTime until) {
        var zone = TestClock.AMSTERDAM;

        assertThat(AnswerTime.until(asked.atZone(zone).toInstant(), on, zone)
                        .atZone(zone)
                        .toLocalDateTime())
                .isEqualTo(until);
    }
}
