package nl.omdehoek.activities;

import static nl.omdehoek.activities.Occurrence.State.CANCELLED;
import static nl.omdehoek.activities.Occurrence.State.MOVED;
import static nl.omdehoek.activities.Occurrence.State.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScheduleTests {
    private static final LocalDate TUE_1 = LocalDate.of(2026, 12, 1);
    private static final LocalDate TUE_8 = LocalDate.of(2026, 12, 8);
    private static final LocalDate TUE_29 = LocalDate.of(2026, 12, 29);
    private static final LocalDate LAST_OF_DECEMBER = LocalDate.of(2026, 12, 31);
    private static final Schedule CHESS = tuesdays("19:30", "22:00");

    @Test
    void tellsWhenEachOccurrenceBeginsAndEnds() {
        assertThat(CHESS.occurrencesBetween(TUE_1, TUE_8))
                .containsExactly(
                        new Occurrence(TUE_1, at("2026-12-01T18:30:00Z"), at("2026-12-01T21:00:00Z"), PLANNED),
                        new Occurrence(TUE_8, at("2026-12-08T18:30:00Z"), at("2026-12-08T21:00:00Z"), PLANNED));
    }

    @Test
    void endsOnTheNextDayWhenTheEndIsNotAfterTheStart() {
        var party = on(TUE_1, tuesdays("22:00", "01:30"));
        var watch = on(TUE_1, tuesdays("08:00", "08:00"));

        assertThat(party.end()).isEqualTo("2026-12-02T00:30:00Z");
        assertThat(watch.end()).isEqualTo("2026-12-02T07:00:00Z");
    }

    @Test
    void crossesNewYear() {
        var party = Schedule.of(LocalTime.of(21, 0), LocalTime.of(2, 0), new Repetition.Once(LAST_OF_DECEMBER));

        assertThat(party.occurrencesBetween(LAST_OF_DECEMBER, LAST_OF_DECEMBER))
                .containsExactly(new Occurrence(
                        LAST_OF_DECEMBER, at("2026-12-31T20:00:00Z"), at("2027-01-01T01:00:00Z"), PLANNED));
        assertThat(party.occurrencesBetween(LAST_OF_DECEMBER.plusDays(1), LAST_OF_DECEMBER.plusDays(9)))
                .isEmpty();
    }

    @Test
    void showsWhatIsOff() {
        assertThat(CHESS.cancel(TUE_8).occurrencesBetween(TUE_1, TUE_8))
                .extracting(Occurrence::state)
                .containsExactly(PLANNED, CANCELLED);
    }

    @Test
    void movesAnOccurrenceThatKeepsItsNameAndItsLength() {
        var wednesday = LocalDate.of(2026, 12, 2);
        var moved = CHESS.move(TUE_1, wednesday, LocalTime.of(22, 0));

        assertThat(on(wednesday, moved))
                .isEqualTo(new Occurrence(TUE_1, at("2026-12-02T21:00:00Z"), at("2026-12-02T23:30:00Z"), MOVED));
    }

    @Test
    void movesIntoAnotherMonth() {
        var moved = CHESS.move(TUE_29, LocalDate.of(2027, 1, 2), LocalTime.of(14, 0));

        assertThat(moved.occurrencesBetween(TUE_29, LAST_OF_DECEMBER)).isEmpty();
        assertThat(moved.occurrencesBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 5)))
                .extracting(Occurrence::date)
                .containsExactly(TUE_29, LocalDate.of(2027, 1, 5));
    }

    @Test
    void findsWhatMovedToTheFirstOrTheLastDayOfAPeriod() {
        var moved = CHESS.move(TUE_29, LocalDate.of(2027, 1, 2), LocalTime.of(14, 0));
        var second = LocalDate.of(2027, 1, 2);

        assertThat(moved.occurrencesBetween(second, second)).hasSize(1);
        assertThat(moved.occurrencesBetween(second.plusDays(1), second.plusDays(1)))
                .isEmpty();
    }

    @Test
    void putsTheSoonestFirstAlsoWhenOneOvertakesAnother() {
        var moved = CHESS.move(TUE_1, TUE_8, LocalTime.of(20, 0)).move(TUE_29, TUE_8, LocalTime.of(19, 30));

        assertThat(moved.occurrencesBetween(TUE_8, TUE_8))
                .extracting(Occurrence::date)
                .containsExactly(TUE_8, TUE_29, TUE_1);
    }

    @Test
    void isOffAtTheTimeItHadMovedTo() {
        var wednesday = LocalDate.of(2026, 12, 2);
        var off =
                on(wednesday, CHESS.move(TUE_1, wednesday, LocalTime.of(20, 0)).cancel(TUE_1));

        assertThat(off.state()).isEqualTo(CANCELLED);
        assertThat(off.start()).isEqualTo("2026-12-02T19:00:00Z");
    }

    @Test
    void takesNoNoticeOfExceptionsForOtherDaysButNamesThem() {
        var wednesday = LocalDate.of(2026, 12, 2);
        var thursday = LocalDate.of(2026, 12, 3);
        var schedule = CHESS.cancel(wednesday).cancel(TUE_8).move(thursday, TUE_1, LocalTime.NOON);

        assertThat(schedule.occurrencesBetween(TUE_1, thursday))
                .extracting(Occurrence::date)
                .containsExactly(TUE_1);
        assertThat(schedule.strayDates()).containsExactly(wednesday, thursday);
    }

    @Test
    void keepsItsExceptionsToItself() {
        var dates = new TreeSet<LocalDate>();
        SortedMap<LocalDate, Schedule.Begin> moves = new TreeMap<>();
        var schedule = new Schedule(LocalTime.NOON, LocalTime.MIDNIGHT, CHESS.repetition(), dates, moves);
        dates.add(TUE_1);
        moves.put(TUE_1, new Schedule.Begin(TUE_8, LocalTime.NOON));

        assertThat(schedule).isEqualTo(Schedule.of(LocalTime.NOON, LocalTime.MIDNIGHT, CHESS.repetition()));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> schedule.cancelled().add(TUE_1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> schedule.moved().remove(TUE_1));
    }

    @Test
    void refusesAnOccurrenceThatEndsAsItBegins() {
        var moment = at("2026-12-01T18:30:00Z");

        assertThatIllegalArgumentException().isThrownBy(() -> new Occurrence(TUE_1, moment, moment, PLANNED));
    }

    private static Schedule tuesdays(String start, String end) {
        return Schedule.of(LocalTime.parse(start), LocalTime.parse(end), Repetition.read("elke di", null, null, TUE_1));
    }

    /** The first that begins on this day. */
    private static Occurrence on(LocalDate day, Schedule schedule) {
        return schedule.occurrencesBetween(day, day).getFirst();
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
