package nl.omdehoek.moderation;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sees through the simple ways to write a word so that nobody finds it: {@code k*t}, {@code sh1t}, {@code kloo-tzak},
 * {@code kuuut}.
 */
final class Disguises {

    private static final Pattern CHUNK = Pattern.compile("\\S++");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern MASK = Pattern.compile("[*@$\\d._-]|(\\p{L})\\1\\1");
    private static final Pattern SEPARATOR = Pattern.compile("[._-]");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1\\1++");
    private static final String DIGITS = "013457@$";
    private static final String LETTERS = "oieastas";

    /** No word is longer, and what is looked at more than once has to be short. */
    private static final int LONGEST = 30;

    private final WordList list;

    Disguises(WordList list) {
        this.list = list;
    }

    List<Sign> find(Sign.Kind kind, CharSequence text) {
        return CHUNK.matcher(text)
                .results()
                .map(it -> bare(text, it))
                .filter(it -> it.from() < it.to() && it.to() - it.from() <= LONGEST && isMeant(it.plain()))
                .map(it -> Sign.in(text, kind, it.from(), it.to()))
                .toList();
    }

    /** Without the punctuation round it. */
    private static Word bare(CharSequence text, MatchResult chunk) {
        var from = chunk.start();
        var to = chunk.end();
        while (from < to && isPunctuation(text.charAt(from))) {
            from++;
        }
        while (from < to && isPunctuation(text.charAt(to - 1))) {
            to--;
        }
        return new Word(
                from,
                to,
                Word.plain(text.subSequence(from, Math.min(to, from + LONGEST)).toString()));
    }

    private static boolean isPunctuation(char it) {
        return !Character.isLetterOrDigit(it) && it != '@' && it != '$';
    }

    private boolean isMeant(String written) {
        return MASK.matcher(written).find()
                && LETTER.matcher(written).find()
                && unmasked(written).anyMatch(it -> !list.isOrdinary(it) && isIn(list.whole(), it));
    }

    private static Stream<String> unmasked(String written) {
        var plain = new StringBuilder();
        SEPARATOR.matcher(written).replaceAll("").chars().forEach(it -> {
            var digit = DIGITS.indexOf(it);
            plain.append(digit < 0 ? (char) it : LETTERS.charAt(digit));
        });
        var stretched = STRETCHED.matcher(plain);
        return Stream.of(plain.toString(), stretched.replaceAll("$1"), stretched.replaceAll("$1$1"));
    }

    private static boolean isIn(Set<String> words, String written) {
        return written.indexOf('*') < 0
                ? words.contains(written)
                : words.stream().anyMatch(it -> fits(it, written));
    }

    /** Stars stand for letters; the first and the last one are told. */
    private static boolean fits(String word, String stars) {
        if (word.length() != stars.length()) {
            return false;
        }
        for (var at = 0; at < word.length(); at++) {
            if (stars.charAt(at) != '*' && stars.charAt(at) != word.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
