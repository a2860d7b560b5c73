package nl.omdehoek.people;

import java.util.Collection;
import java.util.List;

/**
 * The words by which somebody comes back ("sleutelwoorden"): {@value #HOW_MANY} different ones, of which the order does not
 * matter. Said once, and kept nowhere.
 */
public record CodeWords(List<String> words) {

    /** Of 1,024 words in any order these are some 43 bits; one fewer would be 35. */
    public static final int HOW_MANY = 5;

    public CodeWords {
        words = words.stream().distinct().sorted().toList();
        if (words.size() != HOW_MANY) {
            throw new IllegalArgumentException("Code words are " + HOW_MANY + " different words");
        }
    }

    static CodeWords of(Collection<String> words) {
        return new CodeWords(List.copyOf(words));
    }

    /** As they are written down: with spaces between. */
    public String text() {
        return String.join(" ", words);
    }
}
