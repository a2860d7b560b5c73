package nl.omdehoek.activities;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.omdehoek.activities.Repetition.MonthlyByDate;
import nl.omdehoek.activities.Repetition.OnDates;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionDatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    elke di                       | 2026-12-22 | 2027-01-06 | 2026-12-22 2026-12-29 2027-01-05
                    elke zo                       | 2026-03-22 | 2026-04-05 | 2026-03-22 2026-03-29 2026-04-05
                    elke ma zo                    | 2026-12-27 | 2027-01-03 | 2026-12-27 2026-12-28 2027-01-03
                    elke di                       | 2028-02-28 | 2028-03-06 | 2028-02-29
                    om de week do                 | 2026-12-20 | 2027-01-31 | 2026-12-24 2027-01-07 2027-01-21
                    om de week ma zo              | 2026-01-01 | 2026-02-03 | 2026-01-05 2026-01-11 2026-01-19 2026-01-25 2026-02-02
                    elke 2e di van de maand       | 2026-11-11 | 2027-02-09 | 2026-12-08 2027-01-12 2027-02-09
                    elke 1e zo van de maand       | 2026-10-01 | 2026-12-31 | 2026-10-04 2026-11-01 2026-12-06
                    elke 4e di van de maand       | 2026-11-01 | 2026-12-31 | 2026-11-24 2026-12-22
                    elke laatste di van de maand  | 2026-11-01 | 2026-12-31 | 2026-11-24 2026-12-29
                    elke laatste zo van de maand  | 2027-02-01 | 2027-03-31 | 2027-02-28 2027-03-28
                    elke laatste di van de maand  | 2028-02-01 | 2028-02-29 | 2028-02-29
                    elke maand op de 28e          | 2027-01-29 | 2027-04-27 | 2027-02-28 2027-03-28
                    elke maand op de 1e           | 2026-12-31 | 2027-02-01 | 2027-01-01 2027-02-01
                    op 2026-12-31, 2027-01-01     | 2027-01-01 | 2027-01-31 | 2027-01-01
                    op 2028-02-29                 | 2028-02-29 | 2028-02-29 | 2028-02-29
                    """)
    void areThoseOfAWallCalendar(String notation, LocalDate from, LocalDate until, String dates) {
        assertThat(read(notation).datesBetween(from, until))
                .containsExactlyElementsOf(
                        Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList());
    }

    @Test
    void endWithTheLastDayItself() {
        var december = Repetition.read(
                "elke di", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15), LocalDate.of(2026, 11, 23));

        assertThat(december.datesBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 15));
    }

    @Test
    void areNoneBeforeTheFirstNorBetweenTwo() {
        assertThat(read("elke di").datesBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 5)))
                .isEmpty();
        assertThat(read("elke di").datesBetween(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 7)))
                .isEmpty();
        assertThat(read("op 2026-12-01").datesBetween(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 7)))
                .isEmpty();
    }

    @Test
    void areStillFoundInFarYears() {
        assertThat(read("elke laatste vr van de maand")
                        .datesBetween(LocalDate.of(2060, 1, 1), LocalDate.of(2060, 2, 29)))
                .containsExactly(LocalDate.of(2060, 1, 30), LocalDate.of(2060, 2, 27));
    }

    @Test
    void countWeeksFromMondayWhateverTheMachineSpeaks() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            var both = new Weekly(Weeks.EVERY_OTHER, Set.of(SUNDAY, MONDAY), LocalDate.of(2026, 1, 11), null);
            assertThat(both.datesBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)))
                    .containsExactly(LocalDate.of(2026, 1, 11), LocalDate.of(2026, 1, 19), LocalDate.of(2026, 1, 25));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void knowWhetherADayIsAmongThem() {
        assertThat(read("elke di").holds(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(read("elke di").holds(LocalDate.of(2026, 12, 2))).isFalse();
    }

    @Test
    void areRefusedWhereNoMonthOrNoDayIsSureToHaveThem() {
        var first = LocalDate.of(2026, 12, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new MonthlyByDate(29, first, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new MonthlyByDate(0, first, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weekly(Weeks.EVERY, Set.of(), first, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new OnDates(List.of(first, first)));
        assertThatIllegalArgumentException().isThrownBy(() -> Repetition.on(List.of()));
    }

    private static Repetition read(String notation) {
        return Repetition.read(notation, null, null, LocalDate.of(2026, 11, 23));
    }
}
