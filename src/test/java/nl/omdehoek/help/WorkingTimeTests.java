package nl.omdehoek.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.omdehoek.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTests {

    private static Duration between(String from, String until) {
        return WorkingTime.between(moment(from), moment(until), TestClock.AMSTERDAM);
    }

    /** As the clock on the wall says it. */
    private static Instant moment(String text) {
        return LocalDate.parse(text.substring(0, 10))
                .atTime(LocalTime.parse(text.substring(11)))
                .atZone(TestClock.AMSTERDAM)
                .toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // Within a day, and from one to the next: the night counts.
        "2026-11-25T15:00, 2026-11-25T17:30, PT2H30M",
        "2026-11-25T15:00, 2026-11-26T07:00, PT16H",
        "2026-11-23T00:00, 2026-11-30T00:00, PT120H",
        // From Friday evening to Monday morning.
        "2026-11-27T17:00, 2026-11-30T09:00, PT16H",
        "2026-11-28T09:00, 2026-11-29T21:00, PT0S",
        "2026-11-29T12:00, 2026-11-30T00:30, PT30M",
        // King's day is a Monday in 2026; Christmas a Friday and a Saturday.
        "2026-04-24T12:00, 2026-04-28T12:00, PT24H",
        "2026-04-27T08:00, 2026-04-27T20:00, PT0S",
        "2026-12-24T20:00, 2026-12-28T08:00, PT12H",
        // Easter Monday, and Ascension day, which are on another day each year.
        "2026-04-03T12:00, 2026-04-07T12:00, PT24H",
        "2026-05-13T12:00, 2026-05-15T12:00, PT24H",
        // The clocks go forward on Sunday 29 March, and back on Sunday 25 October.
        "2026-03-27T12:00, 2026-03-30T12:00, PT24H",
        "2026-10-23T12:00, 2026-10-26T12:00, PT24H"
    })
    void onlyWorkingDaysCount(String from, String until, Duration passed) {
        assertThat(between(from, until)).isEqualTo(passed);
    }

    @Test
    void aDayBeginsAtMidnightHere() {
        var fridayHalfPastEleven = Instant.parse("2026-11-27T22:30:00Z");
        var mondayHalfPastMidnight = Instant.parse("2026-11-29T23:30:00Z");

        assertThat(WorkingTime.between(fridayHalfPastEleven, mondayHalfPastMidnight, TestClock.AMSTERDAM))
                .isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T15:00, 2026-11-25T15:00",
        "2026-11-25T15:00, 2026-11-25T14:00",
        "2026-11-25T15:00, 2026-11-20T15:00",
        "2026-11-30T09:00, 2026-11-27T17:00"
    })
    void noTimeIsNoneAndBackwardsIsNoneToo(String from, String until) {
        assertThat(between(from, until)).isEqualTo(Duration.ZERO);
    }
}
