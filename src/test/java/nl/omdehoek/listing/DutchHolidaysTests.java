package nl.omdehoek.listing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.omdehoek.listing.DutchHolidays.Holiday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchHolidaysTests {

    /** The holidays of a year, in order. */
    static SortedMap<LocalDate, Holiday> holidaysOf(int year) {
        var holidays = new TreeMap<LocalDate, Holiday>();
        Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .forEach(day -> DutchHolidays.on(day).ifPresent(it -> holidays.put(day, it)));
        return holidays;
    }

    /** The calendars the Rijksoverheid published or announced for these years; 5 May in 2025 and 2030 only. */
    @ParameterizedTest
    @CsvSource({
        "2024, 01-01 03-31 04-01 04-27 05-09 05-19 05-20 12-25 12-26",
        "2025, 01-01 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26",
        "2026, 01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26",
        "2027, 01-01 03-28 03-29 04-27 05-06 05-16 05-17 12-25 12-26",
        "2028, 01-01 04-16 04-17 04-27 05-25 06-04 06-05 12-25 12-26",
        "2029, 01-01 04-01 04-02 04-27 05-10 05-20 05-21 12-25 12-26",
        "2030, 01-01 04-21 04-22 04-27 05-05 05-30 06-09 06-10 12-25 12-26"
    })
    void fallOnTheDaysOfTheCalendar(int year, String days) {
        assertThat(holidaysOf(year).keySet().stream()
                        .map(it -> MonthDay.from(it).toString().substring(2))
                        .collect(joining(" ")))
                .isEqualTo(days);
    }

    @Test
    void areNamedInOrder() {
        assertThat(holidaysOf(2025).values()).containsExactly(Holiday.values());
    }

    @Test
    void celebrateTheKingOnSaturdayWhenHisBirthdayIsASunday() {
        assertThat(DutchHolidays.on(LocalDate.of(2031, 4, 26))).contains(Holiday.KINGS_DAY);
        assertThat(DutchHolidays.on(LocalDate.of(2031, 4, 27))).isEmpty();
    }

    /** The earliest and the latest Easter there are, the two exceptions of Gauss, and other centuries. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1818-03-22", "2285-03-22", "2038-04-25", "1954-04-18", "1981-04-19", "2100-03-28", "2299-04-16"
            })
    void knowEasterInOddYears(LocalDate sunday) {
        assertThat(DutchHolidays.on(sunday)).contains(Holiday.EASTER_SUNDAY);
    }

    @Test
    void nameTheFixedOneWhereTwoMeet() {
        assertThat(holidaysOf(2005)).hasSize(9).containsEntry(LocalDate.of(2005, 5, 5), Holiday.LIBERATION_DAY);
    }

    @Test
    void leaveAnOrdinaryDayAndGoodFridayAlone() {
        assertThat(DutchHolidays.on(LocalDate.of(2026, 11, 24))).isEmpty();
        assertThat(DutchHolidays.on(LocalDate.of(2026, 4, 3))).isEmpty();
    }
}
