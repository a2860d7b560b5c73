package nl.omdehoek.listing;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.omdehoek.listing.HoursRule.Dates;
import nl.omdehoek.listing.HoursRule.Days;
import nl.omdehoek.listing.HoursRule.Holidays;
import nl.omdehoek.listing.HoursRule.Span;
import nl.omdehoek.listing.HoursRule.Weekdays;

/** Writes rules of opening hours in one way only, so that equal hours are equal text. */
final class HoursWriter {
    static final String ALWAYS = "altijd";
    static final String HOLIDAYS = "feestdagen";
    static final String CLOSED = "dicht";

    private static final int LAST_DAY = DayOfWeek.SUNDAY.getValue();

    private HoursWriter() {}

    static String write(List<HoursRule> rules) {
        return rules.stream().map(HoursWriter::rule).collect(joining("; "));
    }

    private static String rule(HoursRule rule) {
        return rule.days().equals(Weekdays.ALL) && rule.spans().equals(List.of(Span.WHOLE_DAY))
                ? ALWAYS
                : days(rule.days()) + " " + times(rule.spans());
    }

    private static String days(Days days) {
        return switch (days) {
            case Weekdays week -> weekdays(week.days());
            case Holidays _ -> HOLIDAYS;
            case Dates dates
            when dates.first().equals(dates.last()) -> dates.first().toString();
            case Dates dates -> dates.first() + ".." + dates.last();
        };
    }

    private static String weekdays(Set<DayOfWeek> days) {
        var words = new ArrayList<String>();
        int day = 1;
        while (day <= LAST_DAY) {
            int last = lastOfRun(days, day);
            if (last - day > 1) {
                words.add(word(day) + "-" + word(last));
                day = last;
            } else if (last >= day) {
                words.add(word(day));
            }
            day++;
        }
        return String.join(" ", words);
    }

    private static int lastOfRun(Set<DayOfWeek> days, int first) {
        int next = first;
        while (next <= LAST_DAY && days.contains(DayOfWeek.of(next))) {
            next++;
        }
        return next - 1;
    }

    private static String word(int day) {
        return DayWord.of(DayOfWeek.of(day));
    }

    private static String times(List<Span> spans) {
        return spans.isEmpty()
                ? CLOSED
                : spans.stream()
                        .map(it -> time(it.from()) + "-"
                                + time(it.until() > Span.DAY ? it.until() - Span.DAY : it.until()))
                        .collect(joining(", "));
    }

    private static String time(int minute) {
        return "%d.%02d".formatted(minute / 60, minute % 60);
    }
}
