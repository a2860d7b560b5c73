package nl.omdehoek.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.omdehoek.listing.UnreadableHours.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursNotationTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "altijd",
                "altijd; feestdagen dicht",
                "ma-vr 9.00-17.00; za 10.00-13.00",
                "ma wo 9.00-12.00, 13.30-17.00",
                "ma-wo vr 8.30-24.00",
                "za zo 12.00-18.00",
                "vr za 20.00-2.00",
                "ma-zo dicht",
                "ma 9.00-12.00, 12.00-14.59",
                "ma-vr 9.00-17.00; feestdagen dicht; 2026-12-24 9.00-12.00; 2026-12-27..2027-01-03 dicht",
                "ma-zo 0.00-12.00; feestdagen 10.00-14.00",
                "2026-12-05 13.00-17.00"
            })
    void survivesBeingStored(String notation) {
        var hours = OpeningHours.parse(notation);

        assertThat(hours.notation()).isEqualTo(notation);
        assertThat(hours).hasToString(notation);
        assertThat(OpeningHours.parse(hours.notation())).isEqualTo(hours).hasSameHashCodeAs(hours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ma 9:00-17:00                 | ma 9.00-17.00
                    ma 9-17                       | ma 9.00-17.00
                    ma 09.00-9.30                 | ma 9.00-9.30
                    Ma – Vr 9.00 – 17.00          | ma-vr 9.00-17.00
                    ma, wo 13.30-17.00,9.00-12.00 | ma wo 9.00-12.00, 13.30-17.00
                    ma di wo 9-17;; za 10-13;     | ma-wo 9.00-17.00; za 10.00-13.00
                    ma\u00a09.00-12.00,\t13-17 | ma 9.00-12.00, 13.00-17.00
                    vr-ma 9-17                    | ma vr-zo 9.00-17.00
                    vr 20-0                       | vr 20.00-24.00
                    ma-zo 0.00-24.00              | altijd
                    2026-12-27 .. 2027-01-03 dicht; ma 9-10 | 2026-12-27..2027-01-03 dicht; ma 9.00-10.00
                    """)
    void isWrittenInOneWay(String written, String canonical) {
        assertThat(OpeningHours.parse(written)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    maa 9-17                     | UNKNOWN_DAY    | maa
                    ma-xx 9-17                   | UNKNOWN_DAY    | xx
                    ma feestdagen dicht          | UNKNOWN_DAY    | feestdagen
                    altijd 9-17                  | UNKNOWN_DAY    | altijd
                    12/24 9-17                   | UNKNOWN_DAY    | 12/24
                    2026-02-29 9-17              | UNKNOWN_DATE   | 2026-02-29
                    2027-01-03..2026-12-27 dicht | BACKWARDS      | 2027-01-03..2026-12-27
                    ma 9                         | UNKNOWN_TIMES  | 9
                    ma 9.60-17                   | UNKNOWN_TIMES  | 9.60-17
                    ma 9-24.01                   | UNKNOWN_TIMES  | 9-24.01
                    ma 24-2                      | UNKNOWN_TIMES  | 24-2
                    ma 9-12 wo 13-17             | UNKNOWN_TIMES  | wo
                    ma 9-12 dicht                | UNKNOWN_TIMES  | dicht
                    ma dicht 9-12                | UNKNOWN_TIMES  | dicht
                    feestdagen 10 uur            | UNKNOWN_TIMES  | 10
                    ma 9-9                       | SAME_TIME      | 9-9
                    ma 9-13, 12-17               | OVERLAP        | 12-17
                    ma 20-2, 21-22               | OVERLAP        | 21-22
                    9-17                         | NO_DAYS        | 9-17
                    wo 9-12; Ma Di               | NO_TIMES       | ma di
                    ma 9-12; ma 13-17            | OVERRULED      | ma 9.00-12.00
                    feestdagen dicht; ma-zo 9-17 | OVERRULED      | feestdagen dicht
                    2026-12-24 dicht; altijd     | OVERRULED      | 2026-12-24 dicht
                    ma 9-17; feestdagen dicht; feestdagen 9-10 | OVERRULED | feestdagen dicht
                    ma 9-17; 2026-12-24 dicht; 2026-12-20..2026-12-31 9-10 | OVERRULED | 2026-12-24 dicht
                    feestdagen dicht             | NO_USUAL_HOURS | feestdagen dicht
                    """)
    void saysWhatItDoesNotUnderstand(String written, Reason reason, String part) {
        var refusal = catchThrowableOfType(UnreadableHours.class, () -> OpeningHours.parse(written));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.part()).isEqualTo(part);
    }

    @Test
    void differsForOtherHours() {
        assertThat(OpeningHours.parse("ma 9-17")).isNotEqualTo(OpeningHours.parse("ma 9-18"));
        assertThat(OpeningHours.parse("ma-zo dicht")).isNotEqualTo(OpeningHours.UNKNOWN);
    }

    @Test
    void knowsNothingOfBlankText() {
        assertThat(OpeningHours.parse(" ; , \u00a0")).isSameAs(OpeningHours.UNKNOWN);
        assertThat(OpeningHours.UNKNOWN.isKnown()).isFalse();
        assertThat(OpeningHours.parse("ma-zo dicht").isKnown()).isTrue();
    }
}
