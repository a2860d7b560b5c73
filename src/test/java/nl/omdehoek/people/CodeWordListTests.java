package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
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

    /** Letters to add, take out or change, as one counts on paper. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var above = row[j];
                var changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
                before = above;
            }
        }
        return row[other.length()];
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

    @Test
    void oneMistakeInEachWordIsForgiven() {
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var drawn = LIST.draw();
            var typed = drawn.words().stream().map(it -> mistaken(it, random)).toList();

            assertThat(LIST.read(String.join(" ", typed))).as("%s", typed).contains(drawn);
        }
    }

    private static String mistaken(String word, Random random) {
        var at = random.nextInt(word.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + "q" + word.substring(at);
            case 2 -> word.substring(0, at) + "q" + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
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
