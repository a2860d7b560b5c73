package nl.omdehoek.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompoundsTests {

    private static final int LETTERS = 38;

    private static final Set<String> COMMON = Set.of("moes", "tuin", "boek", "week", "kinderen", "smaken", "maken");

    private final CountingSet own = new CountingSet(Set.of("tuin", "boek"));
    private final Compounds compounds = new Compounds(new Stems(Map.of(), COMMON), COMMON, own);

    @Test
    void takesAWordApart() {
        assertThat(compounds.halves("moestuin")).containsExactly("moes", "tuin");
        assertThat(compounds.parts("boekentuinweek")).contains("boek", "tuin", "week");
    }

    @Test
    void asksNoMoreOfAWordThatCanBeCutInManyWays() {
        assertThat(compounds.parts("xq" + "smaken".repeat(6))).isEmpty();
        assertThat(own.asked).isBetween(LETTERS, LETTERS * LETTERS);
    }

    @Test
    void leavesWholeWhatIsTooLongToBeAWord() {
        assertThat(compounds.halves("xq" + "smaken".repeat(16))).isEmpty();
        assertThat(compounds.parts("moestuin".repeat(6))).isEmpty();
        assertThat(own.asked).isZero();
    }

    /** Counts how often it is asked for a word. */
    private static final class CountingSet extends AbstractSet<String> {

        private final Set<String> words;
        private int asked;

        CountingSet(Set<String> words) {
            this.words = words;
        }

        @Override
        public boolean contains(Object word) {
            asked++;
            return words.contains(word);
        }

        @Override
        public Iterator<String> iterator() {
            return words.iterator();
        }

        @Override
        public int size() {
            return words.size();
        }
    }
}
