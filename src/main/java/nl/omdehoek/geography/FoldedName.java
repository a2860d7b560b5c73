package nl.omdehoek.geography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A name as it is compared with what somebody types: words without accents, capitals, hyphens and apostrophes. */
record FoldedName(List<String> words) {
    /** CBS tells namesakes apart by a province between brackets, which nobody types. */
    private static final Pattern BRACKETS = Pattern.compile(" \\([^)]*\\)$");

    private static final Map<String, String> SAME_WORD = Map.of("t", "het", "het", "t", "st", "sint", "sint", "st");

    /** What is said every day of the two cities whose official name few people type. */
    private static final Map<String, String> EVERYDAY =
            Map.of("'s-Gravenhage", "Den Haag", "'s-Hertogenbosch", "Den Bosch");

    static FoldedName of(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        // Taken apart, an accent stands behind its letter; the space is to end the last word.
        (Normalizer.normalize(name, Normalizer.Form.NFKD) + " ")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(it -> {
                    if (Character.isLetterOrDigit(it)) {
                        word.appendCodePoint(it);
                    } else if (!isAccent(it) && !word.isEmpty()) {
                        words.add(word.toString());
                        word.setLength(0);
                    }
                });
        return new FoldedName(List.copyOf(words));
    }

    private static boolean isAccent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** The same for areas that people call the same. */
    static FoldedName everyday(String name) {
        return of(BRACKETS.matcher(EVERYDAY.getOrDefault(name, name)).replaceFirst(""));
    }

    /** The word that the fewest names begin with, most likely; empty for a name without words. */
    String longestWord() {
        return words.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** Every word by which it may be found, and all of them in one. */
    Set<String> findableWords() {
        var found = new HashSet<>(words);
        found.add(String.join("", words));
        words.stream().filter(SAME_WORD::containsKey).map(SAME_WORD::get).forEach(found::add);
        return found;
    }
}
