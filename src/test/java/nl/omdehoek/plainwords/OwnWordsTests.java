package nl.omdehoek.plainwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.plainwords.Hint.HardWord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a municipality says in its own way. */
class OwnWordsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    @ParameterizedTest
    @CsvSource({"'', meedoen", "participatie, ''", "meedoen, Meedoen ", "12, twaalf"})
    void whatIsNoWordOrNoOtherWordIsRefused(String word, String plainer) {
        assertThat(OwnWord.isReadable(word, plainer)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnWord(word, plainer));
    }

    @Test
    void aWordIsKeptInSmallLettersAndAtMostSoLong() {
        assertThat(new OwnWord("  Het   Sociaal Plein ", " het loket "))
                .isEqualTo(new OwnWord("het sociaal plein", "het loket"));
        assertThat(OwnWord.isReadable("a".repeat(OwnWord.LONGEST_WORD), "b".repeat(OwnWord.LONGEST_PLAINER)))
                .isTrue();
        assertThat(OwnWord.isReadable("a".repeat(OwnWord.LONGEST_WORD + 1), "b"))
                .isFalse();
        assertThat(OwnWord.isReadable("a", "b".repeat(OwnWord.LONGEST_PLAINER + 1)))
                .isFalse();
    }

    abstract static class Tests {

        @Autowired
        private OwnWords ownWords;

        @Autowired
        private PlainWords plainWords;

        @Autowired
        private Journal journal;

        @Autowired
        private Residents residents;

        @Autowired
        private JdbcClient jdbc;

        private PersonId keeper(MunicipalityCode municipality) {
            return SampleStaff.with(Role.MUNICIPALITY, municipality, residents, jdbc);
        }

        private String plainer(String text, MunicipalityCode municipality) {
            return plainWords.hints(text, Optional.of(municipality)).stream()
                    .map(it -> ((HardWord) it).plainer())
                    .findFirst()
                    .orElse("");
        }

        @Test
        void aMunicipalityAddsAWordAndTakesItAway() {
            var here = new MunicipalityCode("GM0101");
            var by = keeper(here);
            assertThat(plainer("Ga naar het Wijkplein.", here)).isEmpty();

            assertThat(ownWords.add(here, new OwnWord("naar het wijkplein", "naar het loket"), by))
                    .isTrue();
            assertThat(ownWords.add(here, new OwnWord("Aanlandplek", "inloop"), by))
                    .isTrue();

            assertThat(ownWords.list(here))
                    .containsExactly(
                            new OwnWord("aanlandplek", "inloop"), new OwnWord("naar het wijkplein", "naar het loket"));
            assertThat(plainer("Ga naar het Wijkplein.", here)).isEqualTo("naar het loket");

            assertThat(ownWords.remove(here, " Naar het  wijkplein", by)).isTrue();
            assertThat(ownWords.remove(here, "naar het wijkplein", by)).isFalse();
            assertThat(plainer("Ga naar het Wijkplein.", here)).isEmpty();
        }

        @Test
        void itsOwnWordGoesBeforeTheGeneralOneThereOnly() {
            var here = new MunicipalityCode("GM0102");
            ownWords.add(here, new OwnWord("respijtzorg", "logeren"), keeper(here));

            assertThat(plainer("Er is respijtzorg.", here)).isEqualTo("logeren");
            assertThat(plainer("Er is respijtzorg.", new MunicipalityCode("GM0103")))
                    .startsWith("tijdelijke zorg");
        }

        @Test
        void aWordIsChangedByAddingItAgain() {
            var here = new MunicipalityCode("GM0104");
            var by = keeper(here);
            ownWords.add(here, new OwnWord("thuisloket", "balie"), by);

            assertThat(ownWords.add(here, new OwnWord("thuisloket", "balie"), by))
                    .isFalse();
            assertThat(ownWords.add(here, new OwnWord("Thuisloket", "gemeentehuis"), by))
                    .isTrue();

            assertThat(ownWords.list(here)).containsExactly(new OwnWord("thuisloket", "gemeentehuis"));
        }

        @Test
        void theJournalTellsWhoChangedThemNotWhichWord() {
            var here = new MunicipalityCode("GM0105");
            var by = keeper(here);
            ownWords.add(here, new OwnWord("thuisloket", "balie"), by);
            ownWords.remove(here, "thuisloket", by);
            ownWords.remove(here, "thuisloket", by);

            assertThat(journal.about(new Subject("OWN_WORDS", here.value())))
                    .extracting(Entry::actor, Entry::act, Entry::rule)
                    .containsExactly(tuple(by.toString(), "ADDED", ""), tuple(by.toString(), "REMOVED", ""));
        }

        @Test
        void onlyWhoLooksAfterThePortalThereMayChangeThem() {
            var here = new MunicipalityCode("GM0106");
            var word = new OwnWord("thuisloket", "balie");
            var elsewhere = keeper(new MunicipalityCode("GM0107"));
            var connector = SampleStaff.with(Role.CONNECTOR, here, residents, jdbc);

            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> ownWords.add(here, word, elsewhere));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> ownWords.remove(here, "thuisloket", connector));
            assertThat(ownWords.add(here, word, SampleStaff.administrator(residents, jdbc)))
                    .isTrue();
        }
    }
}
