package nl.omdehoek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.omdehoek.activities.Repetition;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "elke di | elke dinsdag | every Tuesday",
                "elke ma wo vr | elke maandag, woensdag en vrijdag | every Monday, Wednesday and Friday",
                "om de week do | om de week op donderdag | every other Thursday",
                "elke 1e za van de maand | elke eerste zaterdag van de maand | every first Saturday of the month",
                "elke laatste vr van de maand | elke laatste vrijdag van de maand | every last Friday of the month",
                "elke maand op de 15e | elke maand op de 15e | every month on day 15"
            })
    void saysItAsPeopleDo(String notation, String dutch, String english) {
        var repetition = Repetition.read(notation, null, null, LocalDate.of(2026, 11, 24));

        assertThat(new RepetitionWords(Texts.in(Texts.DUTCH)).of(repetition)).hasValue(dutch);
        assertThat(new RepetitionWords(Texts.in(Texts.ENGLISH)).of(repetition)).hasValue(english);
    }
}
