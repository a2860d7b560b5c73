package nl.omdehoek.activities;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.omdehoek.activities.Repetition.MonthlyByDate;
import nl.omdehoek.activities.Repetition.MonthlyByWeekday;
import nl.omdehoek.activities.Repetition.OnDates;
import nl.omdehoek.activities.Repetition.Once;
import nl.omdehoek.activities.Repetition.Rank;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.activities.UnreadableRepetition.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionReadingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void takesOneDay() {
        assertThat(read("op 2026-12-01")).isEqualTo(new Once(LocalDate.of(2026, 12, 1)));
        assertThat(read("op vandaag")).isEqualTo(new Once(TODAY));
        assertThat(read("op vandaag+3")).isEqualTo(new Once(TODAY.plusDays(3)));
        assertThat(read("op vandaag-30")).isEqualTo(new Once(TODAY.minusDays(30)));
        assertThat(read("op 2028-02-29")).isEqualTo(new Once(LocalDate.of(2028, 2, 29)));
    }

    @Test
    void takesChosenDaysInOrderAndEachOnce() {
        assertThat(read("op vandaag+10, vandaag+3,2026-11-26"))
                .isEqualTo(new OnDates(List.of(TODAY.plusDays(3), TODAY.plusDays(10))));
        assertThat(read("op vandaag, 2026-11-23")).isEqualTo(new Once(TODAY));
    }

    @Test
    void takesEveryWeek() {
        assertThat(read("elke di")).isEqualTo(new Weekly(Weeks.EVERY, Set.of(TUESDAY), LocalDate.of(2026, 1, 6), null));
        assertThat(read(" Elke  ma, wo\u00a0vr "))
                .isEqualTo(new Weekly(Weeks.EVERY, Set.of(MONDAY, WEDNESDAY, FRIDAY), LocalDate.of(2026, 1, 5), null));
        assertThat(read("elke zo")).isEqualTo(new Weekly(Weeks.EVERY, Set.of(SUNDAY), LocalDate.of(2026, 1, 11), null));
    }

    @Test
    void takesEveryOtherWeek() {
        assertThat(read("om de week do"))
                .isEqualTo(new Weekly(Weeks.EVERY_OTHER, Set.of(THURSDAY), LocalDate.of(2026, 1, 8), null));
    }

    @ParameterizedTest
    @CsvSource({"1e, FIRST", "2e, SECOND", "3e, THIRD", "4e, FOURTH"})
    void takesAWeekdayOfTheMonth(String word, Rank rank) {
        assertThat(read("elke " + word + " di van de maand"))
                .isEqualTo(new MonthlyByWeekday(rank, TUESDAY, Repetition.ANCHOR, null));
    }

    @Test
    void takesTheLastWeekdayOfTheMonth() {
        assertThat(read("elke laatste vr van de maand"))
                .isEqualTo(new MonthlyByWeekday(Rank.LAST, FRIDAY, LocalDate.of(2026, 1, 30), null));
    }

    @Test
    void takesADateOfTheMonth() {
        assertThat(read("elke maand op de 15e")).isEqualTo(new MonthlyByDate(15, LocalDate.of(2026, 1, 15), null));
        assertThat(read("elke maand op de 1e")).isEqualTo(new MonthlyByDate(1, LocalDate.of(2026, 2, 1), null));
    }

    @Test
    void beginsOnTheFirstDayOfThePatternAndKeepsTheLastDay() {
        var until = LocalDate.of(2026, 12, 31);

        assertThat(read("om de week ma do", LocalDate.of(2026, 11, 24), until))
                .isEqualTo(new Weekly(Weeks.EVERY_OTHER, Set.of(MONDAY, THURSDAY), LocalDate.of(2026, 11, 26), until));
    }

    @Test
    void readsTheSameSeriesOnAnotherDay() {
        var nextWeek = Repetition.read("om de week do", null, null, TODAY.plusWeeks(1));

        assertThat(nextWeek).isEqualTo(read("om de week do"));
        assertThat(nextWeek.datesBetween(TODAY, TODAY.plusWeeks(3)))
                .containsExactly(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                         | UNKNOWN_PATTERN      | ''
                    wekelijks                  | UNKNOWN_PATTERN      | wekelijks
                    op                         | UNKNOWN_PATTERN      | op
                    elke                       | UNKNOWN_PATTERN      | elke
                    om de maand di             | UNKNOWN_PATTERN      | om de maand di
                    elke maand                 | UNKNOWN_DAY          | maand
                    elke ma en wo              | UNKNOWN_DAY          | en
                    om de week dinsdag         | UNKNOWN_DAY          | dinsdag
                    elke 2e dag van de maand   | UNKNOWN_DAY          | dag
                    elke 5e di van de maand    | UNKNOWN_RANK         | 5e
                    Elke Eerste di van de maand | UNKNOWN_RANK        | eerste
                    elke maand op de 31e       | UNKNOWN_DAY_OF_MONTH | 31e
                    elke maand op de 0e        | UNKNOWN_DAY_OF_MONTH | 0e
                    elke maand op de 15        | UNKNOWN_DAY_OF_MONTH | 15
                    op 2026-02-29              | UNKNOWN_DATE         | 2026-02-29
                    op vandaag+3, morgen       | UNKNOWN_DATE         | morgen
                    op 1-12-2026               | UNKNOWN_DATE         | 1-12-2026
                    """)
    void saysWhatItDoesNotUnderstand(String notation, Reason reason, String part) {
        var refusal = catchThrowableOfType(UnreadableRepetition.class, () -> read(notation));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.part()).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource({
        "elke di, 2026-12-10, 2026-12-01, BACKWARDS",
        "elke di, 2026-12-02, 2026-12-07, NEVER",
        "elke laatste vr van de maand, 2026-12-01, 2026-12-24, NEVER",
        "elke maand op de 15e, 2026-12-16, 2027-01-14, NEVER",
        "elke di, , 2025-12-31, NEVER",
        "op 2026-12-01, 2026-12-02, , OUTSIDE",
        "op 2026-12-01, , 2026-11-30, OUTSIDE"
    })
    void refusesAPeriodThatDoesNotFit(
            String notation, @Nullable LocalDate from, @Nullable LocalDate until, Reason reason) {
        assertThat(catchThrowableOfType(UnreadableRepetition.class, () -> read(notation, from, until))
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void takesAPeriodOfOneDay() {
        var day = LocalDate.of(2026, 12, 1);

        assertThat(read("elke di", day, day).datesBetween(day.minusYears(1), day.plusYears(1)))
                .containsExactly(day);
        assertThat(read("op 2026-12-01", day, day)).isEqualTo(new Once(day));
    }

    private static Repetition read(String notation) {
        return read(notation, null, null);
    }

    private static Repetition read(String notation, @Nullable LocalDate from, @Nullable LocalDate until) {
        return Repetition.read(notation, from, until, TODAY);
    }
}
