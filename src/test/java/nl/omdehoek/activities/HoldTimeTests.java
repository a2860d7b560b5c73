package nl.omdehoek.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldTimeTests {

    /** A day at most, an eighth of what is left, twenty minutes at least, and never after it begins. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-25 15:00, 2026-12-15 19:30, 2026-11-26 15:00",
        "2026-11-25 15:00, 2026-11-27 11:00, 2026-11-25 20:30",
        "2026-11-25 15:00, 2026-11-25 17:00, 2026-11-25 15:20",
        "2026-11-25 15:00, 2026-11-25 15:10, 2026-11-25 15:10",
    })
    void itSuitsHowSoonItIs(String now, String begins, String until) {
        assertThat(HoldTime.until(at(now), at(begins))).isEqualTo(at(until));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25 23:00, 2026-12-15 19:30, 2026-11-27 08:00",
        "2026-11-26 03:00, 2026-11-26 16:00, 2026-11-26 09:00",
        // What would end at night ends in the morning.
        "2026-11-25 20:50, 2026-11-26 10:00, 2026-11-26 08:00",
        // It begins before anybody can have answered.
        "2026-11-26 03:00, 2026-11-26 07:00, 2026-11-26 07:00",
        "2026-11-25 22:00, 2026-11-26 08:15, 2026-11-26 08:15",
    })
    void nobodyHasToAnswerAtNight(String now, String begins, String until) {
        assertThat(HoldTime.until(at(now), at(begins))).isEqualTo(at(until));
    }

    private static Instant at(String moment) {
        return LocalDate.parse(moment.substring(0, 10))
                .atTime(LocalTime.parse(moment.substring(11)))
                .atZone(Schedule.ZONE)
                .toInstant();
    }
}
