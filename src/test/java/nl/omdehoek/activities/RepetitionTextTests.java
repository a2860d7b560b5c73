package nl.omdehoek.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTextTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    op 2026-12-01                | RDATE;VALUE=DATE:20261201
                    op 2026-12-08, 2026-12-01    | RDATE;VALUE=DATE:20261201,20261208
                    elke di                      | DTSTART;VALUE=DATE:20260106/RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU
                    elke vr wo ma                | DTSTART;VALUE=DATE:20260105/RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=MO,WE,FR
                    om de week do                | DTSTART;VALUE=DATE:20260108/RRULE:FREQ=WEEKLY;WKST=MO;INTERVAL=2;BYDAY=TH
                    elke 2e di van de maand      | DTSTART;VALUE=DATE:20260113/RRULE:FREQ=MONTHLY;BYDAY=2TU
                    elke laatste vr van de maand | DTSTART;VALUE=DATE:20260130/RRULE:FREQ=MONTHLY;BYDAY=-1FR
                    elke maand op de 15e         | DTSTART;VALUE=DATE:20260115/RRULE:FREQ=MONTHLY;BYMONTHDAY=15
                    """)
    void isRfc5545AndComesBackTheSame(String notation, String text) {
        var repetition = Repetition.read(notation, null, null, TODAY);

        assertThat(repetition.text()).isEqualTo(text.replace('/', '\n'));
        assertThat(Repetition.parse(repetition.text())).isEqualTo(repetition);
    }

    @Test
    void keepsTheLastDay() {
        var repetition =
                Repetition.read("om de week do zo", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 1), TODAY);

        assertThat(repetition.text())
                .isEqualTo(
                        "DTSTART;VALUE=DATE:20261203\nRRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20270301;INTERVAL=2;BYDAY=TH,SU");
        assertThat(Repetition.parse(repetition.text())).isEqualTo(repetition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RDATE;VALUE=DATE:",
                "RDATE;VALUE=DATE:20261301",
                "RDATE;VALUE=DATE:20261208,20261201",
                "RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU",
                "DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=DAILY",
                "DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU",
                "DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU;COUNT=3",
                "DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20270301T000000Z;BYDAY=TU",
                "DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=WEEKLY;WKST=MO;INTERVAL=3;BYDAY=TU",
                "DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=MONTHLY;BYDAY=5TU",
                "DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=MONTHLY",
                "DTSTART;VALUE=DATE:20260106\nRRULE:nonsense"
            })
    void refusesWhatItNeverWrote(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Repetition.parse(text));
    }
}
