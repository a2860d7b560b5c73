package nl.omdehoek.ui.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.omdehoek.listing.OpenRange;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/**
 * Opening hours in lines: how it is now, each of the seven days to come, and the first days after those that differ from
 * the usual week.
 */
final class Hours {

    private static final int DAYS_IN_FULL = 7;

    /** So far ahead one plans a visit. */
    private static final int DAYS_AHEAD = 28;

    private static final int MOST_OTHERS = 3;

    private final Texts texts;
    private final Saying saying;

    Hours(Texts texts, Saying saying) {
        this.texts = texts;
        this.saying = saying;
    }

    List<String> lines(OpeningHours hours, boolean telephone) {
        if (!hours.isKnown()) {
            return List.of(texts.get(telephone ? "hours.call-first" : "hours.unknown"));
        }
        if (hours.isAlways()) {
            return List.of(texts.get("hours.always"));
        }
        var lines = new ArrayList<String>();
        lines.add(now(hours));
        var today = saying.now().toLocalDate();
        var others = hours.exceptionsBetween(today, today.plusDays(DAYS_AHEAD));
        for (var i = 0; i < DAYS_IN_FULL; i++) {
            var date = today.plusDays(i);
            lines.add(others.containsKey(date) ? texts.get("hours.other", day(hours, date)) : day(hours, date));
        }
        others.tailMap(today.plusDays(DAYS_IN_FULL)).keySet().stream()
                .limit(MOST_OTHERS)
                .forEach(it -> lines.add(texts.get("hours.other", day(hours, it))));
        return lines;
    }

    private String now(OpeningHours hours) {
        if (hours.isOpenAt(saying.now())) {
            return hours.closesAt(saying.now())
                    .map(it -> texts.get("hours.until", saying.time(it.toInstant())))
                    .orElse(texts.get("hours.always"));
        }
        return hours.opensNext(saying.now())
                .map(it -> texts.get("hours.opens", saying.day(it.toInstant()), saying.time(it.toInstant())))
                .orElse(texts.get("hours.closed"));
    }

    private String day(OpeningHours hours, LocalDate date) {
        var ranges = hours.on(date);
        var times = ranges.isEmpty()
                ? texts.get("hours.closed")
                : ranges.stream().map(this::range).collect(Collectors.joining(", "));
        return saying.shortDate(date) + ": " + times;
    }

    private String range(OpenRange range) {
        return texts.get(
                "hours.range",
                saying.time(range.from()),
                range.lastsUntilMidnight() ? texts.get("hours.midnight") : saying.time(range.until()));
    }
}
