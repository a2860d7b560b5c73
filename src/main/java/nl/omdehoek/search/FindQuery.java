package nl.omdehoek.search;

import nl.omdehoek.geography.Distance;
import nl.omdehoek.geography.Point;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words as typed; empty: anything
 * @param near where from; without it nothing is near or far
 * @param within how far at most; without it distance orders and excludes nothing
 * @param window when it has to be on or open; without it any time will do
 * @param page from 1
 */
public record FindQuery(
        String words,
        @Nullable Point near,
        @Nullable Distance within,
        @Nullable Window window,
        Filters filters,
        Order order,
        int page) {

    public static final int PAGE_SIZE = 20;
    public static final int LAST_PAGE = 100;
    public static final int LONGEST_WORDS = 100;

    public FindQuery {
        words = beginning(words.strip());
        if (page < 1 || page > LAST_PAGE) {
            throw new IllegalArgumentException("Pages run from 1 to " + LAST_PAGE + ": " + page);
        }
    }

    /** As much of what was typed as is looked for; never half a sign. */
    public static String beginning(String words) {
        if (words.length() <= LONGEST_WORDS) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(LONGEST_WORDS - 1)) ? LONGEST_WORDS - 1 : LONGEST_WORDS;
        return words.substring(0, end);
    }
}
