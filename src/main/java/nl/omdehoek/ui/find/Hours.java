package nl.omdehoek.ui.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.omdehoek.listing.OpenRange;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.ui.kit.Saying;
import nl.omdehoek.ui.kit.Texts;

/** Opening hours in lines: how it is now, and then each of the seven days to come. */
final class Hours {

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
        for (var i = 0; i < 7; i++) {
            lines.add(day(hours, today.plusDays(i)));
        }
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
