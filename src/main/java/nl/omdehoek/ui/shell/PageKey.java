package nl.omdehoek.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that a painted page depends on: what was asked, in which language, of which state of the index, and in which
 * minute, because what is open now is right for that minute only.
 */
record PageKey(String path, Map<String, List<String>> choices, Locale locale, long version, Instant minute) {

    static PageKey of(Visit visit, long version, Instant now) {
        return new PageKey(
                visit.path(), visit.choices(), visit.texts().locale(), version, now.truncatedTo(ChronoUnit.MINUTES));
    }

    /** How much longer the page is right; nothing if its minute has passed while it was painted. */
    Duration holdsFor(Instant now) {
        var left = Duration.between(now, minute.plus(1, ChronoUnit.MINUTES));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** About how many letters it is, so that long addresses cannot fill the memory. */
    int weight() {
        return path.length()
                + choices.entrySet().stream()
                        .mapToInt(it -> it.getKey().length()
                                + it.getValue().stream()
                                        .mapToInt(String::length)
                                        .sum())
                        .sum();
    }
}
