package nl.omdehoek.listing;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTests {
    static final LocalDate MON = LocalDate.of(2026, 11, 23);
    static final LocalDate WED = MON.plusDays(2);
    static final LocalDate FRI = MON.plusDays(4);
    static final LocalDate SAT = MON.plusDays(5);
    static final LocalDate SUN = MON.plusDays(6);

    @Test
    void tellsTheRangesOfADay() {
        var hours = OpeningHours.parse("ma wo 9.00-12.00, 13.30-17.00; za 10.00-13.00");

        assertThat(hours.on(WED)).containsExactly(range("09:00", "12:00"), range("13:30", "17:00"));
        assertThat(hours.on(SAT)).containsExactly(range("10:00", "13:00"));
        assertThat(hours.on(SUN)).isEmpty();
    }

    @Test
    void joinsRangesThatTouch() {
        assertThat(OpeningHours.parse("ma 9.00-12.00, 12.00-14.00").on(MON)).containsExactly(range("09:00", "14:00"));
    }

    @Test
    void isOpenFromTheFirstMinuteUpToButNotAtTheLast() {
        var hours = OpeningHours.parse("ma 9.00-12.00, 20.00-24.00");

        assertThat(hours.isOpenAt(MON, LocalTime.of(8, 59, 59))).isFalse();
        assertThat(hours.isOpenAt(MON, LocalTime.of(9, 0))).isTrue();
        assertThat(hours.isOpenAt(MON, LocalTime.of(11, 59, 59))).isTrue();
        assertThat(hours.isOpenAt(MON, LocalTime.of(12, 0))).isFalse();
        assertThat(hours.isOpenAt(MON, LocalTime.of(23, 59, 59))).isTrue();
        assertThat(hours.isOpenAt(MON.plusDays(1), LocalTime.MIDNIGHT)).isFalse();
    }

    @Test
    void letsTheLaterRuleWin() {
        var hours = OpeningHours.parse("ma-vr 9.00-17.00; wo 13.00-17.00; 2026-11-25 dicht");

        assertThat(hours.on(WED)).isEmpty();
        assertThat(hours.on(WED.plusDays(7))).containsExactly(range("13:00", "17:00"));
        assertThat(hours.on(FRI)).containsExactly(range("09:00", "17:00"));
    }

    @Test
    void goesOnAfterMidnightOnTheNextDay() {
        var hours = OpeningHours.parse("vr 20.00-2.00; za 1.00-3.00, 22.00-24.00; zo 0.00-1.00");

        assertThat(hours.on(FRI)).containsExactly(range("20:00", "00:00"));
        assertThat(hours.on(SAT)).containsExactly(range("00:00", "03:00"), range("22:00", "00:00"));
        assertThat(hours.isOpenAt(SAT, LocalTime.of(1, 59))).isTrue();
    }

    @Test
    void finishesTheEveningBeforeADayThatIsClosed() {
        var hours = OpeningHours.parse("vr-za 20.00-2.00; 2026-11-28 dicht");

        assertThat(hours.on(SAT)).containsExactly(range("00:00", "02:00"));
        assertThat(hours.on(SUN)).isEmpty();
    }

    @Test
    void isAlwaysOpenOnlyWithoutAnyException() {
        assertThat(OpeningHours.parse("altijd").isAlways()).isTrue();
        assertThat(OpeningHours.parse("ma-vr 0.00-24.00; za zo 0.00-24.00").isAlways())
                .isTrue();
        assertThat(OpeningHours.parse("altijd; feestdagen dicht").isAlways()).isFalse();
        assertThat(OpeningHours.parse("ma-za 0.00-24.00").isAlways()).isFalse();
        assertThat(OpeningHours.UNKNOWN.isAlways()).isFalse();
        assertThat(OpeningHours.parse("altijd").isOpenAt(SUN, LocalTime.MIDNIGHT))
                .isTrue();
    }

    @Test
    void ofNobodyKnowsAreNeverOpen() {
        assertThat(OpeningHours.UNKNOWN.isOpenAt(MON, LocalTime.NOON)).isFalse();
        assertThat(OpeningHours.UNKNOWN.on(MON)).isEmpty();
        assertThat(OpeningHours.UNKNOWN.weekly()).isEmpty();
        assertThat(OpeningHours.UNKNOWN.exceptionsBetween(MON, SUN)).isEmpty();
    }

    @Test
    void giveTheUsualWeekInMinutesSplitAtMidnight() {
        var hours =
                OpeningHours.parse("ma 9.00-12.00; vr 20.00-2.00; zo 23.00-1.30; feestdagen dicht; 2026-11-25 9-17");

        assertThat(hours.weekly())
                .extracting(OpenRange.InWeek::day, OpenRange.InWeek::fromMinute, OpenRange.InWeek::untilMinute)
                .containsExactly(
                        tuple(MONDAY, 0, 90),
                        tuple(MONDAY, 540, 720),
                        tuple(FRIDAY, 4 * 1440 + 1200, 5 * 1440),
                        tuple(SATURDAY, 5 * 1440, 5 * 1440 + 120),
                        tuple(SUNDAY, 6 * 1440 + 1380, 10080));
    }

    @Test
    void giveAWeekThatIsAlwaysOpenAsSevenDays() {
        assertThat(OpeningHours.parse("altijd").weekly())
                .hasSize(7)
                .contains(new OpenRange.InWeek(WEDNESDAY, range("00:00", "00:00")));
    }

    @Test
    void findTheDatesThatDifferFromTheUsualWeek() {
        var hours = OpeningHours.parse(
                "ma-vr 9.00-17.00; feestdagen dicht; 2026-12-24 9.00-12.00; 2026-12-28..2027-01-03 dicht; 2026-12-31 9-17");

        assertThat(hours.exceptionsBetween(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 30)))
                .containsExactly(
                        entry(LocalDate.of(2026, 12, 24), List.of(range("09:00", "12:00"))),
                        entry(LocalDate.of(2026, 12, 25), List.of()),
                        entry(LocalDate.of(2026, 12, 28), List.of()),
                        entry(LocalDate.of(2026, 12, 29), List.of()),
                        entry(LocalDate.of(2026, 12, 30), List.of()));
        assertThat(hours.exceptionsBetween(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    @Test
    void resolveThePublicHolidaysOfAYear() {
        var hours = OpeningHours.parse("altijd; feestdagen 10.00-14.00");

        assertThat(hours.exceptionsBetween(Year.of(2027).atDay(1), Year.of(2027).atDay(365))
                        .keySet())
                .isEqualTo(DutchHolidaysTests.holidaysOf(2027).keySet());
    }

    @Test
    void missTheSmallHoursAfterAnEveningThatIsOff() {
        var hours = OpeningHours.parse("vr 20.00-2.00; 2026-11-27 dicht");

        assertThat(hours.exceptionsBetween(MON, SUN)).containsExactly(entry(FRI, List.of()), entry(SAT, List.of()));
    }

    @Test
    void refuseARangeThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> range("12:00", "09:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> range("12:00", "12:00"));
    }

    private static OpenRange range(String from, String until) {
        return new OpenRange(LocalTime.parse(from), LocalTime.parse(until));
    }
}
