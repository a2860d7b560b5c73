package nl.omdehoek.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.search.When;

/**
 * Everything that a painted page depends on: what was asked, in which language and of which state of the index.
 *
 * @param minute in which it was asked what is open or on now, as that is right for this minute only; else empty
 */
record PageKey(String path, Map<String, List<String>> choices, Locale locale, long version, Optional<Instant> minute) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    static PageKey of(Visit visit, long version, Instant now) {
        var minute = visit.choices().getOrDefault("wanneer", List.of()).stream()
                .map(String::strip)
                .filter(When.Named.NOW.word()::equals)
                .findFirst()
                .map(_ -> now.truncatedTo(ChronoUnit.MINUTES));
        return new PageKey(visit.path(), visit.choices(), visit.texts().locale(), version, minute);
    }

    /** Until when the page may be shown that is painted now: a minute at most, in the browser's cache and ours together. */
    Instant holdsUntil(Instant now) {
        return minute.map(it -> it.plus(MINUTE)).orElse(now.plus(MINUTE));
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
