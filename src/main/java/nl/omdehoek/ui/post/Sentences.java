package nl.omdehoek.ui.post;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.omdehoek.wording.Texts;

/** What is wrong with words that neighbours will read, in a sentence that says what to do. */
public final class Sentences {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}|\\p{Lo}");
    private static final int SHOUTED = 12;

    private Sentences() {}

    /** @param shortest in letters and digits; none: it may be left open */
    public static Optional<String> line(String text, int shortest, int longest, Texts texts) {
        if (text.isEmpty()) {
            return shortest == 0 ? Optional.empty() : Optional.of(texts.get("post.wrong.empty"));
        }
        if (text.length() > longest) {
            return Optional.of(texts.get("post.wrong.long", longest, text.length()));
        }
        if (TAG.matcher(text).find()) {
            return Optional.of(texts.get("post.wrong.code"));
        }
        var fewest = Math.max(shortest, 1);
        if (LETTER.matcher(text).results().limit(fewest).count() < fewest) {
            return Optional.of(texts.get("post.wrong.short"));
        }
        return isShouted(text) ? Optional.of(texts.get("post.wrong.capitals")) : Optional.empty();
    }

    private static boolean isShouted(String text) {
        return !SMALL_LETTER.matcher(text).find()
                && LETTER.matcher(text).results().limit(SHOUTED).count() == SHOUTED;
    }
}
