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
        var plain = (Normalizer.normalize(name, Normalizer.Form.NFKD) + " ").toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            var character = plain.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                word.append(character);
            } else if (Character.getType(character) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return new FoldedName(words);
    }

    /** As it is said every day, so that areas which people call the same are the same. */
    static String everyday(String name) {
        var said = EVERYDAY.getOrDefault(name, name);
        return said.endsWith(")") ? BRACKETS.matcher(said).replaceFirst("") : said;
    }

    /** The word that the fewest names begin with, most likely; empty for a name without words. */
    String longestWord() {
        return words.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** Every word by which it may be found, and all of them in one. */
    Set<String> findableWords() {
        var found = new HashSet<>(words);
        found.add(String.join("", words));
        for (var word : words) {
            found.add(SAME_WORD.getOrDefault(word, word));
        }
        return found;
    }
}
