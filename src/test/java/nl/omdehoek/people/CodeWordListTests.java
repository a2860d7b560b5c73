package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeWordListTests {

    private static final CodeWordList LIST = new CodeWordList();

    @Test
    void anyTwoWordsDifferByThreeLettersAtLeast() {
        var words = LIST.words();
        for (var i = 0; i < words.size(); i++) {
            for (var j = i + 1; j < words.size(); j++) {
                assertThat(distance(words.get(i), words.get(j)))
                        .as("%s and %s", words.get(i), words.get(j))
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    /** Letters to add, take out or change, or two that change places, as one counts on paper. */
    private static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : least(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int least(int[][] table, String one, String other, int i, int j) {
        var isSame = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(table[i - 1][j - 1] + (isSame ? 0 : 1), 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        var areSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return areSwapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }

    /** Five of 1,024 in any order: 1,024 × 1,023 × … / 5!. */
    @Test
    void whatIsDrawnIsWorthFortyBits() {
        var drawings = 1.0;
        for (var i = 0; i < CodeWords.HOW_MANY; i++) {
            drawings *= (CodeWordList.SIZE - i) / (i + 1.0);
        }

        assertThat(Math.log(drawings) / Math.log(2)).isGreaterThan(40);
    }

    @Test
    void twoDrawingsAreNeverTheSameHere() {
        var drawn = new HashSet<CodeWords>();
        for (var i = 0; i < 1_000; i++) {
            drawn.add(LIST.draw());
        }

        assertThat(drawn).hasSize(1_000);
    }

    @Test
    void theyAreReadInAnyOrderInCapitalsAndWithSignsBetween() {
        var drawn = LIST.draw();
        var shuffled = new ArrayList<>(drawn.words());
        Collections.shuffle(shuffled, new Random(3));

        assertThat(LIST.read(String.join(", ", shuffled).toUpperCase(java.util.Locale.ROOT)))
                .contains(drawn);
    }

    /** Every word with every mistake there can be, bar which letter is the wrong one. */
    @Test
    void oneMistakeInEachWordIsForgiven() {
        var others = List.of("theepot", "kachel", "citroen", "vlinder", "zandbak", "molenaar");
        for (var word : LIST.words()) {
            var drawn = Stream.concat(Stream.of(word), others.stream())
                    .distinct()
                    .limit(CodeWords.HOW_MANY)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            var rest = drawn.stream().skip(1).collect(Collectors.joining(" "));

            for (var mistaken : mistaken(word)) {
                assertThat(LIST.read(rest + " " + mistaken)).as(mistaken).contains(CodeWords.of(drawn));
            }
        }
    }

    private static List<String> mistaken(String word) {
        var mistaken = new ArrayList<String>();
        for (var at = 0; at < word.length(); at++) {
            mistaken.add(word.substring(0, at) + word.substring(at + 1));
            mistaken.add(word.substring(0, at) + "q" + word.substring(at));
            mistaken.add(word.substring(0, at) + "q" + word.substring(at + 1));
            if (at > 0) {
                mistaken.add(
                        word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1));
            }
        }
        return mistaken;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "theepot",
                "theepot theepot theepot theepot theepot",
                "theepot kachel citroen vlinder",
                "theepot kachel citroen vlinder zandbak molenaar",
                "theepot kachel citroen vlinder zzzzzz",
                "1234 5678",
                "<script>alert(1)</script>"
            })
    void whatCanBeNoCodeWordsIsNotRead(String typed) {
        assertThat(LIST.read(typed)).isEmpty();
    }
}
