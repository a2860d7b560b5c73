package nl.omdehoek.moderation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a text and where it stands.
 *
 * @param plain in small letters, without accents and without what cannot be seen
 */
record Word(int from, int to, String plain) {

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\\p{Cf}]++");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]++");

    static List<Word> in(CharSequence text) {
        return LETTERS.matcher(text)
                .results()
                .map(it -> new Word(it.start(), it.end(), plain(it.group())))
                .filter(it -> !it.plain.isEmpty())
                .toList();
    }

    static String plain(String typed) {
        var small = typed.toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    }
}
