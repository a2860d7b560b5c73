package nl.omdehoek.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser says it reads, understood or not. */
class AcceptedLanguageTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl-NL,nl;q=0.9,en;q=0.8 | nl",
                "en-GB,en;q=0.9,nl;q=0.5 | en",
                "fr-FR,fr;q=0.9 | nl",
                "de,en;q=0.5 | en",
                "'' | nl",
                "q=;;, | nl",
                "* | nl"
            })
    void theBestOfOurLanguagesIsChosen(String header, String language) {
        assertThat(Texts.accepted(header).locale().getLanguage()).isEqualTo(language);
    }

    @Test
    void nobodyAskedIsDutch() {
        assertThat(Texts.accepted(null).locale()).isEqualTo(Texts.DUTCH);
    }

    @Test
    void aLongListIsReadFromItsBeginning() {
        assertThat(Texts.accepted("en," + "fr,".repeat(1_000)).locale()).isEqualTo(Texts.ENGLISH);
    }

    /** Read whole, this would keep a processor busy for minutes. */
    @Test
    void aLanguageWithoutEndIsNotRead() {
        assertThat(Texts.accepted("aa" + "-*".repeat(15_000)).locale()).isEqualTo(Texts.DUTCH);
    }
}
