package nl.omdehoek.search;

import static nl.omdehoek.search.Things.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTests {

    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final ZonedDateTime TUESDAY_NOON = at("2026-11-24", "12:00");

    @Test
    void nowIsTheMinuteThatGoesOn() {
        assertThat(window(When.Named.NOW, TUESDAY_NOON.plusSeconds(45)))
                .isEqualTo(new Window(TUESDAY_NOON, at("2026-11-24", "12:01")));
    }

    @Test
    void nowIsOneMinuteLongAtEveryMinuteOfTheDaysThatTheClockChanges() {
        for (var day : new String[] {"2026-03-29", "2026-10-25", "2026-12-31"}) {
            var start = at(day, "00:00");
            for (var minute = 0; minute < 25 * 60; minute++) {
                var now = window(When.Named.NOW, start.plusMinutes(minute));
                assertThat(Duration.between(now.from(), now.until())).isEqualTo(Duration.ofMinutes(1));
            }
        }
    }

    @Test
    void tonightLastsUntilThree() {
        assertThat(window(When.Named.TONIGHT, TUESDAY_NOON))
                .isEqualTo(new Window(at("2026-11-24", "17:00"), at("2026-11-25", "03:00")));
    }

    @Test
    void tonightHasBegunOnceItIsEvening() {
        assertThat(window(When.Named.TONIGHT, at("2026-11-24", "20:15")))
                .isEqualTo(new Window(at("2026-11-24", "20:15"), at("2026-11-25", "03:00")));
    }

    @Test
    void afterMidnightItIsStillTonight() {
        assertThat(window(When.Named.TONIGHT, at("2026-11-25", "01:30")))
                .isEqualTo(new Window(at("2026-11-25", "01:30"), at("2026-11-25", "03:00")));
        assertThat(window(When.Named.TONIGHT, at("2026-11-25", "03:00")))
                .isEqualTo(new Window(at("2026-11-25", "17:00"), at("2026-11-26", "03:00")));
    }

    @Test
    void eveningsBeginWhenTheMunicipalitySaysSo() {
        assertThat(When.Named.TONIGHT.window(TUESDAY_NOON, LocalTime.of(19, 30)).from())
                .isEqualTo(at("2026-11-24", "19:30"));
    }

    @Test
    void todayIsWhatIsLeftOfIt() {
        assertThat(window(When.Named.TODAY, TUESDAY_NOON))
                .isEqualTo(new Window(TUESDAY_NOON, at("2026-11-25", "00:00")));
        assertThat(window(When.Named.TODAY, at("2026-11-24", "23:59")))
                .isEqualTo(new Window(at("2026-11-24", "23:59"), at("2026-11-25", "00:00")));
    }

    @Test
    void tomorrowIsAWholeDay() {
        assertThat(window(When.Named.TOMORROW, TUESDAY_NOON))
                .isEqualTo(new Window(at("2026-11-25", "00:00"), at("2026-11-26", "00:00")));
    }

    @Test
    void theWeekendIsTheNextOne() {
        assertThat(window(When.Named.WEEKEND, TUESDAY_NOON))
                .isEqualTo(new Window(at("2026-11-28", "00:00"), at("2026-11-30", "00:00")));
    }

    @Test
    void onSaturdayAndSundayItIsWhatIsLeftOfThisWeekend() {
        assertThat(window(When.Named.WEEKEND, at("2026-11-28", "10:00")))
                .isEqualTo(new Window(at("2026-11-28", "10:00"), at("2026-11-30", "00:00")));
        assertThat(window(When.Named.WEEKEND, at("2026-11-29", "22:00")))
                .isEqualTo(new Window(at("2026-11-29", "22:00"), at("2026-11-30", "00:00")));
    }

    @Test
    void aWeekIsTodayAndSixDays() {
        assertThat(window(When.Named.WEEK, TUESDAY_NOON))
                .isEqualTo(new Window(TUESDAY_NOON, at("2026-12-01", "00:00")));
    }

    @Test
    void aDayThatTheClockChangesHasAnHourLessOrMore() {
        var spring = window(When.Named.TOMORROW, at("2026-03-28", "12:00"));
        var autumn = window(new When.Day(LocalDate.of(2026, 10, 25)), TUESDAY_NOON);

        assertThat(Duration.between(spring.from(), spring.until())).hasHours(23);
        assertThat(Duration.between(autumn.from(), autumn.until())).hasHours(25);
    }

    @Test
    void tonightOfSuchADayStillEndsAtThreeByTheClock() {
        assertThat(window(When.Named.TONIGHT, at("2026-03-28", "20:00")).until())
                .isEqualTo(at("2026-03-29", "03:00"));
        assertThat(window(When.Named.TONIGHT, at("2026-10-24", "20:00")).until())
                .isEqualTo(at("2026-10-25", "03:00"));
    }

    @Test
    void newYearsEveLastsUntilTheNewYear() {
        var eve = at("2026-12-31", "21:00");

        assertThat(window(When.Named.TONIGHT, eve)).isEqualTo(new Window(eve, at("2027-01-01", "03:00")));
        assertThat(window(When.Named.TOMORROW, eve))
                .isEqualTo(new Window(at("2027-01-01", "00:00"), at("2027-01-02", "00:00")));
        assertThat(window(When.Named.WEEK, eve).until()).isEqualTo(at("2027-01-07", "00:00"));
    }

    @Test
    void aDayIsThatWholeDayAlsoIfItIsToday() {
        assertThat(window(new When.Day(LocalDate.of(2026, 11, 24)), TUESDAY_NOON))
                .isEqualTo(new Window(at("2026-11-24", "00:00"), at("2026-11-25", "00:00")));
    }

    @Test
    void readsWhatItWrites() {
        for (When when : When.OFFERED) {
            assertThat(When.parse(when.word())).contains(when);
        }
        assertThat(When.parse("2026-11-28")).contains(new When.Day(LocalDate.of(2026, 11, 28)));
        assertThat(new When.Day(LocalDate.of(2026, 11, 28)).word()).isEqualTo("2026-11-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Vanavond", "ooit", "2026-02-30", "2026-11-28T12:00", "+999999999-12-31", "28-11-2026"})
    void readsNothingElse(String word) {
        assertThat(When.parse(word)).isEmpty();
    }

    @Test
    void aWindowThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(TUESDAY_NOON, TUESDAY_NOON));
    }

    private static Window window(When when, ZonedDateTime now) {
        return when.window(now, FIVE);
    }
}
