package nl.omdehoek.search.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Cuts a text into words in small letters without accents; a word with hyphens stays one until it is asked apart. */
final class Letters {

    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");

    /** That of foto's and oma's, of 's avonds and 't Hof. */
    private static final Pattern SHORTENED =
            Pattern.compile("(?<=\\p{L})'s(?![\\p{L}\\p{N}])|(?<!\\p{L})'[stnkr](?![\\p{L}\\p{N}])");

    /** Ideeën is idee and some; bacteriën is bacterie. */
    private static final Pattern PLURAL_WITH_DOTS = Pattern.compile("([ei]e)ën|iën");

    private Letters() {}

    static List<String> words(String text) {
        var plain = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("'");
        if (plain.indexOf('\'') >= 0) {
            plain = SHORTENED.matcher(plain).replaceAll(" ").replace("'", "");
        }
        if (plain.indexOf('ë') >= 0) {
            plain = PLURAL_WITH_DOTS.matcher(plain).replaceAll(it -> it.group(1) == null ? "ie" : it.group(1));
        }
        return cut(withoutAccents(plain), true);
    }

    /** The pieces between the hyphens. */
    static List<String> pieces(String word) {
        return cut(word, false);
    }

    private static List<String> cut(String text, boolean hyphensBelong) {
        var words = new ArrayList<String>();
        var start = 0;
        var at = 0;
        while (at < text.length()) {
            var letter = text.codePointAt(at);
            var length = Character.charCount(letter);
            if (!Character.isLetterOrDigit(letter) && !(hyphensBelong && letter == '-')) {
                add(text.substring(start, at), words);
                start = at + length;
            }
            at += length;
        }
        add(text.substring(start), words);
        return words;
    }

    private static void add(String word, List<String> words) {
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add(word);
        }
    }

    private static String withoutAccents(String text) {
        var folded = new char[text.length() * 4];
        var length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
        return new String(folded, 0, length);
    }
}
