package nl.omdehoek.plainwords;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text: letters, with hyphens and apostrophes between them. */
final class Words {

    /** One character after another, as a long text must not be gone over twice. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*+");

    private Words() {}

    static Stream<MatchResult> in(String text) {
        return WORD.matcher(text).results();
    }
}
