package nl.omdehoek.plainwords;

import java.util.List;
import java.util.regex.Pattern;
import nl.omdehoek.plainwords.Hint.HardWord;

/** What stands between quotation marks in a text: a name, or the words of somebody else. */
final class Quotes {

    /** No longer, so that a mark too few does not hide the rest of a text. */
    private static final Pattern QUOTED = Pattern.compile("[\"“„«‘][^\"“”„«»‘’\\n]{1,80}+[\"”»’]");

    private record Quote(int from, int to) {}

    private final List<Quote> quotes;

    private Quotes(List<Quote> quotes) {
        this.quotes = quotes;
    }

    static Quotes in(String text) {
        return new Quotes(QUOTED.matcher(text)
                .results()
                .map(it -> new Quote(it.start(), it.end()))
                .toList());
    }

    boolean hold(HardWord word) {
        return quotes.stream().anyMatch(it -> it.from() < word.from() && word.to() < it.to());
    }
}
