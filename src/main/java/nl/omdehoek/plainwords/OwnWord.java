package nl.omdehoek.plainwords;

import java.util.Locale;

/**
 * A word that a municipality does not want to use towards residents, and what it says instead; in small letters. Refused is
 * what is empty or too long, and a word that is said by itself.
 */
public record OwnWord(String word, String plainer) {

    public static final int LONGEST_WORD = 60;
    public static final int LONGEST_PLAINER = 120;

    public OwnWord {
        word = plain(word);
        plainer = plainer.strip();
        if (!isReadable(word, plainer)) {
            throw new IllegalArgumentException(
                    "A word of up to " + LONGEST_WORD + " characters and another for it of up to " + LONGEST_PLAINER);
        }
    }

    /** Whether these can be a word and a plainer one, as they were typed. */
    public static boolean isReadable(String word, String plainer) {
        return isBetween(word, LONGEST_WORD)
                && isBetween(plainer, LONGEST_PLAINER)
                && Words.in(word).count() > 0
                && !plain(word).equals(plain(plainer));
    }

    private static boolean isBetween(String typed, int longest) {
        return !typed.isBlank() && typed.strip().length() <= longest;
    }

    /** As it is looked up: in small letters, with one space between words. */
    static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
