package nl.omdehoek.help;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody can carry, and whether one thing more fits in it. */
class CapacityTests {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate NEXT_TUESDAY = LocalDate.of(2026, 12, 1);

    private static Load once(LocalDate on, int minutes) {
        return new Load(TODAY, on, false, null, minutes, true);
    }

    private static Load eachWeek(LocalDate from, int minutes) {
        return new Load(TODAY, from, true, null, minutes, true);
    }

    private static Load askedAgo(int days) {
        var then = TODAY.minusDays(days);
        return new Load(then, then.plusDays(1), false, null, 60, true);
    }

    @Test
    void whoHelpsSaysHowMuch() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Capacity(null, null, Days.ANY, null));
    }

    @ParameterizedTest
    @CsvSource({"0,", "200,", "41,", "-1,", ",0", ",31"})
    void moreThanAnybodyCarriesIsRefused(Integer hours, Integer times) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Capacity(hours, times, Days.ANY, null));
    }

    @Test
    void asManyHoursAWeekAsTheySaidAndNoMinuteMore() {
        var two = Capacity.hoursAWeek(2);

        assertThat(two.hasRoomFor(once(FRIDAY, 120), List.of(), TODAY)).isTrue();
        assertThat(two.hasRoomFor(once(FRIDAY, 121), List.of(), TODAY)).isFalse();
        assertThat(two.hasRoomFor(once(FRIDAY, 61), List.of(once(TODAY, 60)), TODAY))
                .isFalse();
    }

    @Test
    void aWeekIsFromMondayToSunday() {
        var two = Capacity.hoursAWeek(2);
        var sunday = once(LocalDate.of(2026, 11, 29), 120);

        assertThat(two.hasRoomFor(once(LocalDate.of(2026, 11, 23), 1), List.of(sunday), TODAY))
                .isFalse();
        assertThat(two.hasRoomFor(once(LocalDate.of(2026, 11, 30), 120), List.of(sunday), TODAY))
                .isTrue();
    }

    @Test
    void whatIsEachWeekTakesItsHoursInEachWeekUntilItEnds() {
        var two = Capacity.hoursAWeek(2);
        var each = eachWeek(FRIDAY, 90);
        var inMay = LocalDate.of(2027, 5, 12);

        assertThat(two.hasRoomFor(once(inMay, 31), List.of(each), TODAY)).isFalse();
        assertThat(two.hasRoomFor(once(inMay, 30), List.of(each), TODAY)).isTrue();
        var ended = new Load(TODAY, FRIDAY, true, LocalDate.of(2027, 5, 7), 90, true);
        assertThat(two.hasRoomFor(once(inMay, 120), List.of(ended), TODAY)).isTrue();
    }

    @Test
    void whatIsEachWeekHasToFitInEachWeekThatComes() {
        var two = Capacity.hoursAWeek(2);
        var inMay = once(LocalDate.of(2027, 5, 12), 60);
        var fromMay = eachWeek(LocalDate.of(2027, 5, 12), 60);

        assertThat(two.hasRoomFor(eachWeek(FRIDAY, 61), List.of(inMay), TODAY)).isFalse();
        assertThat(two.hasRoomFor(eachWeek(FRIDAY, 61), List.of(fromMay), TODAY))
                .isFalse();
        assertThat(two.hasRoomFor(eachWeek(FRIDAY, 60), List.of(inMay), TODAY)).isTrue();
        assertThat(two.hasRoomFor(eachWeek(FRIDAY, 60), List.of(inMay, fromMay), TODAY))
                .isFalse();
    }

    @Test
    void asOftenWithinThirtyDaysAsTheySaidWhateverTheyAnswered() {
        var twice = Capacity.timesAMonth(2);
        var passed = new Load(TODAY, FRIDAY, false, null, 60, false);

        assertThat(twice.hasRoomFor(once(FRIDAY, 60), List.of(passed), TODAY)).isTrue();
        assertThat(twice.hasRoomFor(once(FRIDAY, 60), List.of(passed, askedAgo(29)), TODAY))
                .isFalse();
        assertThat(twice.hasRoomFor(once(FRIDAY, 60), List.of(passed, askedAgo(30)), TODAY))
                .isTrue();
    }

    @Test
    void theEndOfAMonthMakesNoDifference() {
        var once = Capacity.timesAMonth(1);
        var onTheLast = new Load(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 30), false, null, 60, true);

        assertThat(once.hasRoomFor(once(NEXT_TUESDAY, 60), List.of(onTheLast), NEXT_TUESDAY))
                .isFalse();
    }

    @Test
    void whatWasAskedByAClockThatWasAheadCountsToo() {
        var ahead = new Load(TODAY.plusDays(40), TODAY.plusDays(41), false, null, 60, true);

        assertThat(Capacity.timesAMonth(1).hasRoomFor(once(FRIDAY, 60), List.of(ahead), TODAY))
                .isFalse();
    }

    @Test
    void eachWeekIsFiveTimesAMonthAsLongAsItGoesOn() {
        var each = eachWeek(TODAY.minusDays(200), 60);
        var askedLongAgo = new Load(TODAY.minusDays(200), each.from(), true, null, 60, true);

        assertThat(Capacity.timesAMonth(4).hasRoomFor(eachWeek(FRIDAY, 60), List.of(), TODAY))
                .isFalse();
        assertThat(Capacity.timesAMonth(5).hasRoomFor(eachWeek(FRIDAY, 60), List.of(), TODAY))
                .isTrue();
        assertThat(Capacity.timesAMonth(5).hasRoomFor(once(FRIDAY, 60), List.of(askedLongAgo), TODAY))
                .isFalse();
        assertThat(Capacity.timesAMonth(6).hasRoomFor(once(FRIDAY, 60), List.of(askedLongAgo), TODAY))
                .isTrue();
    }

    @Test
    void onlyOnTheirDays() {
        var tuesdays = Capacity.timesAMonth(9).on(Days.of(TUESDAY, THURSDAY));

        assertThat(tuesdays.hasRoomFor(once(FRIDAY, 60), List.of(), TODAY)).isFalse();
        assertThat(tuesdays.hasRoomFor(once(NEXT_TUESDAY, 60), List.of(), TODAY))
                .isTrue();
    }

    @Test
    void whoPausesIsNotAskedUntilThatDay() {
        var pausing = Capacity.timesAMonth(9).pausedUntil(FRIDAY);

        assertThat(pausing.hasRoomFor(once(NEXT_TUESDAY, 60), List.of(), TODAY)).isFalse();
        assertThat(pausing.hasRoomFor(once(NEXT_TUESDAY, 60), List.of(), FRIDAY))
                .isTrue();
        assertThat(pausing.resumed().hasRoomFor(once(NEXT_TUESDAY, 60), List.of(), TODAY))
                .isTrue();
    }

    @Test
    void lessIsHalfAndNeverNothing() {
        assertThat(new Capacity(5, 3, Days.of(TUESDAY), FRIDAY).less())
                .isEqualTo(new Capacity(2, 1, Days.of(TUESDAY), FRIDAY));
        assertThat(Capacity.hoursAWeek(1).less()).isEqualTo(Capacity.hoursAWeek(1));
    }
}
