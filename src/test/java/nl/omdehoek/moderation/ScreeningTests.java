package nl.omdehoek.moderation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.omdehoek.moderation.Sign.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What is looked at again before everybody can read it, and what is not. */
class ScreeningTests {

    private static Stream<String> lines(String file) throws IOException {
        return new ClassPathResource("moderation/" + file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(it -> !it.startsWith("#"));
    }

    private static Stream<String> ordinary() throws IOException {
        return lines("ordinary.txt");
    }

    private static Stream<String> flagged() throws IOException {
        return lines("flagged.tsv");
    }

    private static List<Kind> kinds(String text) {
        return Screening.look(text).stream().map(Sign::kind).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("ordinary")
    void whatNeighboursWriteEveryDayIsLeftAlone(String sentence) {
        assertThat(Screening.look(sentence)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("flagged")
    void whatDeservesASecondLookIsSeen(String line) {
        var columns = line.split("\t");

        assertThat(kinds(columns[1])).contains(Kind.valueOf(columns[0]));
    }

    @Test
    void theLabelledSentencesAreMany() throws IOException {
        assertThat(ordinary()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(flagged()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachKindIsAmongThem(Kind kind) throws IOException {
        assertThat(flagged()).anyMatch(it -> it.startsWith(kind + "\t"));
    }

    @Test
    void aSignSaysWhereItStands() {
        var text = "Bel 06-12345678 of mail fatma@voorbeeld.nl. Dorpsstraat 12b!";

        assertThat(Screening.look(text))
                .containsExactly(
                        new Sign(Kind.TELEPHONE, 4, 15, "06-12345678"),
                        new Sign(Kind.MAIL_ADDRESS, 24, 42, "fatma@voorbeeld.nl"),
                        new Sign(Kind.HOME_ADDRESS, 44, 59, "Dorpsstraat 12b"))
                .allMatch(it -> text.substring(it.from(), it.to()).equals(it.part()));
    }

    @Test
    void signsOfAllKindsStandInTheOrderOfTheText() {
        assertThat(Screening.look("Kinderen aan huis, verdomme, bel 06-12345678"))
                .extracting(Sign::kind)
                .containsExactly(Kind.CHILDREN, Kind.AT_HOME, Kind.SWEARING, Kind.TELEPHONE);
    }

    @ParameterizedTest
    @CsvSource({"Ik ben bang voor haar man., bang voor haar man", "Kom bij ons thuis eten, bij ons thuis"})
    void aPhraseIsSeenAsAWhole(String text, String part) {
        assertThat(Screening.look(text)).extracting(Sign::part).containsExactly(part);
    }

    @Test
    void aPhraseDoesNotGoOnInTheNextSentence() {
        assertThat(Screening.look("We komen bij jou. Thuis eten we soep.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suïcide", "suicide", "SUÏCIDE", "sui\u0308cide", "sui\u200bcide"})
    void capitalsAndAccentsAndWhatCannotBeSeenDoNotHideAWord(String word) {
        assertThat(kinds("denk aan " + word + " vandaag")).containsExactly(Kind.WORRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k*t", "k.u.t", "k-u-t", "kuuut", "KUUUT", "kl00tzak", "kl**tzak", "sh1t", "f*ck"})
    void aSimpleDisguiseHidesNothing(String word) {
        assertThat(kinds("Wat een " + word + "!")).containsExactly(Kind.SWEARING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5*5",
                "10e",
                "A4-tje",
                "3D-printer",
                "l*",
                "***",
                "...",
                "wc's",
                "mp3",
                "zoooo leuk",
                "haaaallo",
                "1-op-1"
            })
    void whatOnlyLooksDisguisedIsLeftAlone(String text) {
        assertThat(Screening.look("We doen " + text + " vandaag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void whereNothingIsWrittenNothingIsSeen(String text) {
        assertThat(Screening.look(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا بكم في الحي", "Ласкаво просимо до району", "欢迎大家", "Mahalleye hoş geldiniz"})
    void anotherLanguageIsNeitherShoutingNorWithoutWords(String text) {
        assertThat(Screening.look(text)).isEmpty();
    }

    private static Stream<String> hostile() {
        return Stream.of(
                        "a",
                        "A",
                        "1",
                        " ",
                        ".",
                        "*",
                        "@",
                        "-",
                        "a.",
                        "a-",
                        "a@",
                        "a @ ",
                        "1 ",
                        "1-",
                        "06 ",
                        "0612345678",
                        "06-1234567 ",
                        "www.",
                        "http://",
                        "a.nl",
                        ".nl",
                        "straat ",
                        "straat 1",
                        "Xhof ",
                        "(at)",
                        "a(at)",
                        "k*",
                        "kut ",
                        "bij mij ",
                        "bang voor mijn ",
                        "niet meer ",
                        "\u0301",
                        "\u200b",
                        "i\u0308",
                        "😊",
                        "\ud83d",
                        "+31",
                        "(0",
                        "12:",
                        "4153",
                        "4153 A",
                        "kind",
                        "_",
                        "%a",
                        "/",
                        "aaaa ",
                        "\n")
                .map(it -> it.repeat(20_000 / it.length()));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aLongTextOfAnythingIsReadInStepsThatGrowWithItsLength(String text) {
        var steps = new AtomicLong();

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Screening.look(new Counted(text, steps)));

        assertThat(steps).hasValueLessThan(100L * text.length());
    }

    @Test
    void allOfThatTogetherIsReadToo() {
        var text = hostile().map(it -> it.substring(0, 400)).collect(joining());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Screening.look(text));
    }

    /** A text that counts how often it was looked at. */
    private record Counted(String text, AtomicLong steps) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            steps.addAndGet(end - start);
            return new Counted(text.substring(start, end), steps);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
