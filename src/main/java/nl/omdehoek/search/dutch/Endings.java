package nl.omdehoek.search.dutch;

/**
 * What Dutch spelling does to the end of a word, undone: a long vowel is written once in an open syllable (koken, kook),
 * a consonant twice after a short one (lessen, les), and v and z become f and s at the end (brieven, brief). All letters
 * are plain ones, a to z. No patterns, as every word of every listing comes by here.
 */
final class Endings {

    private static final String VOWELS = "aeiouy";

    /** Those that are written twice when they are long. */
    private static final String DOUBLING = "aeou";

    private Endings() {}

    /** The word without this many letters at its end, as it is written then: {@code koken} and 2 is {@code kook}. */
    static String cut(String word, int letters) {
        var rest = word.substring(0, word.length() - letters);
        if (isDoubled(rest)) {
            rest = without(rest, 1);
        } else if (isOpenSyllable(rest) && !isUnstressed(rest)) {
            var vowel = rest.length() - 2;
            rest = rest.substring(0, vowel + 1) + rest.substring(vowel);
        }
        return plain(rest);
    }

    /** One way to write a word's end, whatever came after it. */
    static String plain(String word) {
        var rest = isLongAndLast(word) ? without(word, 2) + word.substring(word.length() - 1) : word;
        rest = isDoubled(rest) ? without(rest, 1) : rest;
        return switch (last(rest, 1)) {
            case 'v' -> without(rest, 1) + 'f';
            case 'z' -> without(rest, 1) + 's';
            default -> rest;
        };
    }

    /** Whether so much would be left that it can be a word, and no vowel is torn apart: not of schoen and thee. */
    static boolean canCut(String word, int letters) {
        var rest = without(word, Math.min(letters, word.length()));
        return rest.length() >= 2 && syllables(rest) > 0 && !isTorn(rest);
    }

    static int syllables(String word) {
        var count = 0;
        for (var at = 0; at < word.length(); at++) {
            if (isVowel(word.charAt(at)) && (at == 0 || !isVowel(word.charAt(at - 1)))) {
                count++;
            }
        }
        return count;
    }

    /** A single vowel before a single consonant. */
    private static boolean isOpenSyllable(String word) {
        return word.length() > 1
                && !isVowel(last(word, 1))
                && last(word, 1) != 'w'
                && isIn(DOUBLING, last(word, 2))
                && (word.length() == 2 || !isIn("aeiou", last(word, 3)));
    }

    /** Ends in an e that is hardly heard, as wandel, teken and zuster do: it was never long. */
    private static boolean isUnstressed(String word) {
        return isIn("lmnr", last(word, 1)) && last(word, 2) == 'e' && syllables(without(word, 2)) > 0;
    }

    /** Ends as gitaar, verhaal and repareer do. In longer words that vowel is always written once. */
    private static boolean isLongAndLast(String word) {
        return word.length() > 4
                && isIn("lmnr", last(word, 1))
                && isIn(DOUBLING, last(word, 2))
                && last(word, 2) == last(word, 3)
                && !isIn("aeiou", last(word, 4))
                && syllables(without(word, 4)) > 0;
    }

    private static boolean isDoubled(String word) {
        return word.length() > 1 && last(word, 1) == last(word, 2) && !isVowel(last(word, 1));
    }

    /** Ends in a vowel, but in no aai, ei, oei or ui as naaien and breien have. */
    private static boolean isTorn(String word) {
        return last(word, 1) == 'i' ? !isIn(DOUBLING, last(word, 2)) : isIn(DOUBLING, last(word, 1));
    }

    private static boolean isVowel(char letter) {
        return isIn(VOWELS, letter);
    }

    private static boolean isIn(String letters, char letter) {
        return letters.indexOf(letter) >= 0;
    }

    /** Counted from the end, from 1; a space where there is none. */
    private static char last(String word, int number) {
        return number > word.length() ? ' ' : word.charAt(word.length() - number);
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
