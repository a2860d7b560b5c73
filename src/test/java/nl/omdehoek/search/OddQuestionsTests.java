package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.words;
import static nl.omdehoek.search.Things.place;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, there is an answer and never an exception. */
class OddQuestionsTests {

    private static FilledSearch search;

    @BeforeAll
    static void fill() {
        search = FilledSearch.of(
                place("Voor Elkaar"),
                place("Koffie in de Kas"),
                place("Кава і чай"),
                place("'t Aahoes"),
                place("d'Ouwe School"),
                place("Fiets & Zo"));
    }

    @AfterAll
    static void close() {
        search.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table listing; --",
                "<script>alert(1)</script>",
                "\"",
                "'",
                "’",
                "koffie \" AND (",
                "title:koffie",
                "*:*",
                "?*~^\\",
                "koffie~2^9",
                "[* TO *]",
                "\u0000\u0001\t\n",
                "\ud83d",
                "\ud83d\ude00\ud83d\ude00 \u2615",
                "\u202ekoffie",
                "ﷺﷺﷺ",
                "a",
                "-",
                "---- - -",
                "e-e-e",
                "de",
                "de het een",
                "s",
                "1",
                "١٢٣",
                "ijijijijijijijij",
                "koffie koffie koffie koffie koffie koffie koffie koffie koffie koffie koffie koffie",
                "xqsmakensmakensmakensmakensmakensmakensmakensmakensmakensmakensmakensmakensmakensmakensmakensmaken",
                "xqsmakensmakensmakensmakensmakensmaken-xqsmakensmakensmakensmakensmakensmaken",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
            })
    void isAnswered(String typed) {
        for (var ask : new Ask[] {words(typed), words(typed).near(Things.CHURCH).soonestFirst()}) {
            assertThat(search.find(ask).total()).isBetween(0L, 6L);
        }
    }

    @Test
    void tenThousandLettersAreCutShort() {
        assertThat(search.find(words("koffie ".repeat(1_500))).total()).isEqualTo(1);
        assertThat(search.find(words("k".repeat(10_000))).total()).isZero();
        assertThat(search.find(words("😀".repeat(5_000))).total()).isEqualTo(6);
    }

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(search.titles(words("ik wil graag koffie in de kas"))).containsExactly("Koffie in de Kas");
    }

    @Test
    void ifNothingElseIsTypedTheyCount() {
        assertThat(search.titles(words("voor elkaar"))).first().isEqualTo("Voor Elkaar");
        assertThat(search.titles(words("in de"))).first().isEqualTo("Koffie in de Kas");
    }

    @Test
    void whatHoldsNoWordAsksForEverything() {
        assertThat(search.find(words("🎉")).total()).isEqualTo(6);
        assertThat(search.find(words("?!")).total()).isEqualTo(6);
        assertThat(search.find(words("  ")).total()).isEqualTo(6);
    }

    @Test
    void otherScriptsAndShortenedWordsAreWordsToo() {
        assertThat(search.titles(words("ЧАЙ"))).containsExactly("Кава і чай");
        assertThat(search.titles(words("aahoes"))).containsExactly("'t Aahoes");
        assertThat(search.titles(words("‘t aahoes"))).containsExactly("'t Aahoes");
        assertThat(search.titles(words("KÓFFIÉ"))).containsExactly("Koffie in de Kas");
    }
}
