package nl.omdehoek.plainwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.plainwords.Hint.HardWord;
import nl.omdehoek.plainwords.Hint.LongSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What is offered while somebody writes. */
class PlainWordsTests {

    private final PlainWords plainWords = new PlainWords(mock());

    private List<Hint> hints(String text) {
        return plainWords.hints(text, Optional.empty());
    }

    private Stream<HardWord> hardWords(String text) {
        return hints(text).stream().filter(HardWord.class::isInstance).map(HardWord.class::cast);
    }

    private static String words(int number) {
        return "Soep" + " soep".repeat(number - 1) + ".";
    }

    @Test
    void aHardWordComesWithAPlainerOneAndItsPlace() {
        assertThat(hints("Wij bieden respijtzorg aan."))
                .containsExactly(new HardWord(11, 22, "respijtzorg", "tijdelijke zorg, zodat jij even vrij bent"));
    }

    @ParameterizedTest
    @CsvSource({
        "De inloop is laagdrempelig., makkelijk om binnen te lopen",
        "Een laagdrempelige inloop., waar je makkelijk binnenloopt",
        "Wij danken alle mantelzorgers., wie voor iemand zorgen",
        "Buren participeren graag., meedoen",
        "Iedereen participeert., doet mee",
        "Derhalve sluiten we eerder., Daarom",
        "Het is ten behoeve van de buurt., voor",
        "Het is ten  behoeve\tvan de buurt., voor",
        "Versterk de sociale basis!, wat er in de buurt is",
        "Wij evalueren de geëvalueerde middag., terugkijken op",
        "Wij danken elke cliënt., deelnemer"
    })
    void theFormOfAWordHasItsOwnPlainerForm(String text, String plainer) {
        assertThat(hardWords(text).map(HardWord::plainer)).containsExactly(plainer);
    }

    @Test
    void ofPhrasesTheLongestIsMeant() {
        assertThat(hardWords("Dit is respijtzorg voor de kwetsbare doelgroep.").map(HardWord::word))
                .containsExactly("respijtzorg", "kwetsbare doelgroep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kom naar het huis van Participatie in de wijk.",
                "Wij heten “participatie en plezier” en zijn open.",
                "Het project \"de sociale basis\" begint.",
                "Wij eten samen soep.",
                "Participatief en participatieloos zijn andere woorden.",
                "indien-niet",
                ""
            })
    void aNameOrAnotherWordIsLeftAlone(String text) {
        assertThat(hints(text)).isEmpty();
    }

    @Test
    void aWordAtTheBeginningOfASentenceIsNoName() {
        assertThat(hardWords("Kom ook! Participatie is leuk.").map(HardWord::plainer))
                .containsExactly("Meedoen");
    }

    @Test
    void aSentenceOfMoreThanFifteenWordsIsLong() {
        assertThat(hints(words(15))).isEmpty();
        assertThat(hints("Kom. " + words(16)))
                .containsExactly(new LongSentence(5, 5 + words(16).length(), 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neem een taart mee, bijv. een appeltaart of een cake, om 9.00 uur of eerder als dat kan.",
                "Wij komen o.a. Uit de wijk en het dorp en de stad en van ver hier vandaan.",
                "Op donderdag 3 sept. Nemen wij samen met dhr. J. de Wit en mevr. K. Smit de bus ergens heen."
            })
    void anAbbreviationEndsNoSentence(String text) {
        assertThat(hints(text)).singleElement().isInstanceOfSatisfying(LongSentence.class, it -> {
            assertThat(it.from()).isZero();
            assertThat(it.to()).isEqualTo(text.length());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {". ", "! ", "? ", ".\n", "\n", "\r\n", "\n- ", "... ", " enz. "})
    void behindTheseANewSentenceBegins(String between) {
        var nine = words(9).replace(".", "");

        assertThat(hints(nine + between + "Soep " + nine)).isEmpty();
    }

    @Test
    void hintsStandInTheOrderOfTheTextAndEachWordComesOnce() {
        assertThat(hints("Tevens reeds. Derhalve tevens. " + words(20)))
                .extracting(Hint::from)
                .containsExactly(0, 7, 14, 31);
    }

    @Test
    void thereAreNeverMoreThanFive() {
        assertThat(hints("Tevens reeds thans derhalve indien nimmer teneinde.")).hasSize(PlainWords.MOST);
    }

    @Test
    void aTapPutsThePlainerWordInItsPlace() {
        var text = "Derhalve is er respijtzorg.";

        var once = PlainWords.replace(text, hints(text).getFirst());
        var twice = PlainWords.replace(once, hints(once).getFirst());

        assertThat(once).isEqualTo("Daarom is er respijtzorg.");
        assertThat(twice).isEqualTo("Daarom is er tijdelijke zorg, zodat jij even vrij bent.");
        assertThat(hints(twice)).isEmpty();
    }

    @Test
    void aHintForWhatStandsThereNoMoreChangesNothing() {
        var hint = hints("Dat is derhalve goed.").getFirst();

        assertThat(PlainWords.replace("Dat is goed.", hint)).isEqualTo("Dat is goed.");
        assertThat(PlainWords.replace("Dat is volgens mij goed.", hint)).isEqualTo("Dat is volgens mij goed.");
        assertThat(PlainWords.replace("", hint)).isEmpty();
        assertThat(PlainWords.replace("soep", new LongSentence(0, 4, 16))).isEqualTo("soep");
    }

    private static Stream<String> lines() throws IOException {
        return new ClassPathResource("plainwords/hard-words.tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"));
    }

    @Test
    void theListIsLongEnoughToBeOfUse() throws IOException {
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(WordPairs.general().size()).isGreaterThanOrEqualTo(500);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatIsPlainerIsNotHardItself(String line) {
        var plainer = Arrays.stream(line.split("\t")[1].split("/"));

        assertThat(plainer.flatMap(this::hardWords)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachHardWordIsFoundAsItStandsInTheList(String line) {
        var forms = line.split("\t")[0].split("/");

        assertThat(forms)
                .allSatisfy(
                        it -> assertThat(hardWords("wij zien " + it + " hier").map(HardWord::word))
                                .containsExactly(it));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                ".",
                " ",
                "\n",
                "-",
                "a-",
                "a.",
                "A. ",
                "a. A",
                "o.a. ",
                "\"",
                "“a",
                "\"a\"",
                "derhalve ",
                "ten behoeve ",
                "\u0301",
                "😊",
                "1",
                "!?",
                "Soep. ",
                "(",
                "\ud83d",
                "bijv. Derhalve. "
            })
    void aLongTextOfAnythingIsReadSoon(String piece) {
        var text = piece.repeat(20_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> hints(text));
    }
}
