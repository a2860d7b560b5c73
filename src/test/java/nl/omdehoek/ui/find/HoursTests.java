package nl.omdehoek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.Test;

/** Opening hours as a page tells them, on Tuesday 15 December 2026 at noon. */
class HoursTests {

    private static List<String> lines(String notation) {
        var texts = Texts.in(Texts.DUTCH);
        var now = ZonedDateTime.of(2026, 12, 15, 12, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));
        return new Hours(texts, new Saying(texts, now, LocalTime.of(17, 0))).lines(OpeningHours.parse(notation), true);
    }

    @Test
    void itTellsHowItIsNowAndTheSevenDaysToCome() {
        assertThat(lines("ma-vr 9-17"))
                .containsExactly(
                        "Open tot 17.00",
                        "di 15 dec: 9.00 tot 17.00",
                        "wo 16 dec: 9.00 tot 17.00",
                        "do 17 dec: 9.00 tot 17.00",
                        "vr 18 dec: 9.00 tot 17.00",
                        "za 19 dec: Gesloten",
                        "zo 20 dec: Gesloten",
                        "ma 21 dec: 9.00 tot 17.00");
    }

    @Test
    void aDayThatDiffersSaysSo() {
        assertThat(lines("ma-vr 9-17; 2026-12-17 dicht"))
                .contains("do 17 dec: Gesloten (tijdelijk anders)")
                .doesNotContain("za 19 dec: Gesloten (tijdelijk anders)");
    }

    @Test
    void daysThatDifferLaterInTheMonthAreToldToo() {
        assertThat(lines("ma-vr 9-17; feestdagen dicht"))
                .contains("vr 25 dec: Gesloten (tijdelijk anders)")
                .hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void whatNobodyKnowsIsToBeRungFirst() {
        assertThat(lines("")).containsExactly("De tijden zijn niet bekend. Bel eerst.");
    }
}
