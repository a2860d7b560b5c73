package nl.omdehoek.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In 2026 the clock skips 29 March 2.00-3.00 and has 25 October 2.00-3.00 twice; both are Sundays. */
class ScheduleClockChangeTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-22, 2026-03-22T09:00:00Z, 2026-03-22T10:00:00Z",
        "2026-03-29, 2026-03-29T08:00:00Z, 2026-03-29T09:00:00Z",
        "2026-10-18, 2026-10-18T08:00:00Z, 2026-10-18T09:00:00Z",
        "2026-10-25, 2026-10-25T09:00:00Z, 2026-10-25T10:00:00Z"
    })
    void keepsItsLocalTimeOverBothClockChanges(LocalDate date, String start, String end) {
        var occurrence =
                sundays("10:00", "11:00").occurrencesBetween(date, date).getFirst();

        assertThat(occurrence.start()).isEqualTo(start);
        assertThat(occurrence.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        // Skipped: an hour later, and never over before it begins.
        "02:30, 04:00, 2026-03-29, 2026-03-29T01:30:00Z, 2026-03-29T02:00:00Z",
        "02:30, 03:15, 2026-03-29, 2026-03-29T01:30:00Z, 2026-03-29T02:15:00Z",
        "02:30, 03:30, 2026-03-29, 2026-03-29T01:30:00Z, 2026-03-29T02:30:00Z",
        "01:00, 02:30, 2026-03-29, 2026-03-29T00:00:00Z, 2026-03-29T01:30:00Z",
        "23:00, 03:00, 2026-03-22, 2026-03-22T22:00:00Z, 2026-03-23T02:00:00Z",
        // Twice: the first of the two.
        "02:30, 04:00, 2026-10-25, 2026-10-25T00:30:00Z, 2026-10-25T03:00:00Z",
        "01:00, 02:30, 2026-10-25, 2026-10-24T23:00:00Z, 2026-10-25T00:30:00Z"
    })
    void holdsInTheNightOfTheChange(String start, String end, LocalDate date, String begins, String ends) {
        var occurrence = sundays(start, end).occurrencesBetween(date, date).getFirst();

        assertThat(occurrence.date()).isEqualTo(date);
        assertThat(occurrence.start()).isEqualTo(begins);
        assertThat(occurrence.end()).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 2026-03-28T21:00:00Z, 2026-03-29T04:00:00Z",
        "2026-10-24, 2026-10-24T20:00:00Z, 2026-10-25T05:00:00Z"
    })
    void lastsUntilTheLocalEndOfAShortOrALongNight(LocalDate saturday, String begins, String ends) {
        var night = Schedule.of(LocalTime.of(22, 0), LocalTime.of(6, 0), new Repetition.Once(saturday))
                .occurrencesBetween(saturday, saturday)
                .getFirst();

        assertThat(night.start()).isEqualTo(begins);
        assertThat(night.end()).isEqualTo(ends);
    }

    @Test
    void fetchesNoTimeZonesFromElsewhere() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .contains("false");
    }

    private static Schedule sundays(String start, String end) {
        return Schedule.of(
                LocalTime.parse(start),
                LocalTime.parse(end),
                Repetition.read("elke zo", null, null, LocalDate.of(2026, 11, 23)));
    }
}
