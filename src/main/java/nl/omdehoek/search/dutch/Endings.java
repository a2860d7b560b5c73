package nl.omdehoek.search.dutch;

import java.util.regex.Pattern;

/**
 * What Dutch spelling does to the end of a word, undone: a long vowel is written once in an open syllable (koken, kook),
 * a consonant twice after a short one (lessen, les), and v and z become f and s at the end (brieven, brief). All letters
 * are plain ones, a to z.
 */
final class Endings {

    private static final Pattern HAS_VOWEL = Pattern.compile(".*[aeiouy].*");

    /** Single vowel before a single consonant, at the end. */
    private static final Pattern OPEN_SYLLABLE = Pattern.compile("(?:.*[^aeiou])?([aeou])[bcdfghjklmnpqrstvxz]");

    /** An e that is hardly heard, as in wandel, teken and zuster: it was never long. */
    private static final Pattern UNSTRESSED = Pattern.compile(".*[aeiouy].*e[lmnr]");

    /** Long before l, m, n or r in a longer word: gitaar, verhaal, repareer. There it is written once, always. */
    private static final Pattern LONG_AND_LAST = Pattern.compile("(.*[aeiouy].*[^aeiou])([aeou])\\2([lmnr])");

    private static final Pattern DOUBLED = Pattern.compile(".*([bcdfghjklmnpqrstvwxz])\\1");

    /** Ends in a vowel, but in no aai, ei, oei or ui as that of naaien and breien. */
    private static final Pattern TORN = Pattern.compile(".*(?:[aeou]|[^aeou]i)");

    private static final Pattern VOWELS = Pattern.compile("ij|[aeiouy]+");

    private Endings() {}

    static long syllables(String word) {
        return VOWELS.matcher(word).results().count();
    }

    /** The word without this many letters at its end, as it is written then: {@code koken} and 2 is {@code kook}. */
    static String cut(String word, int letters) {
        var rest = word.substring(0, word.length() - letters);
        if (DOUBLED.matcher(rest).matches()) {
            rest = rest.substring(0, rest.length() - 1);
        } else if (OPEN_SYLLABLE.matcher(rest).matches()
                && !UNSTRESSED.matcher(rest).matches()) {
            var at = rest.length() - 2;
            rest = rest.substring(0, at + 1) + rest.substring(at);
        }
        return plain(rest);
    }

    /** One way to write a word's end, whatever came after it. */
    static String plain(String word) {
        var last = LONG_AND_LAST.matcher(word);
        var rest = last.matches() ? last.group(1) + last.group(2) + last.group(3) : word;
        if (DOUBLED.matcher(rest).matches()) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return switch (rest.isEmpty() ? ' ' : rest.charAt(rest.length() - 1)) {
            case 'v' -> rest.substring(0, rest.length() - 1) + 'f';
            case 'z' -> rest.substring(0, rest.length() - 1) + 's';
            default -> rest;
        };
    }

    /** Whether so much would be left that it can be a word, and no vowel is torn apart: not of schoen and thee. */
    static boolean canCut(String word, int letters) {
        var rest = word.substring(0, Math.max(0, word.length() - letters));
        return rest.length() >= 2
                && HAS_VOWEL.matcher(rest).matches()
                && !TORN.matcher(rest).matches();
    }
}
