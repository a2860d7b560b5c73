package nl.omdehoek.listing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.omdehoek.listing.HoursRule.Dates;
import nl.omdehoek.listing.HoursRule.Days;
import nl.omdehoek.listing.HoursRule.Holidays;
import nl.omdehoek.listing.HoursRule.Span;
import nl.omdehoek.listing.HoursRule.Weekdays;
import nl.omdehoek.listing.UnreadableHours.Reason;
import org.jspecify.annotations.Nullable;

/** Reads one rule of opening hours, word by word: first its days, then its times. */
final class HoursRuleReader {
    private static final String TIME = "(\\d{1,2})(?:[.:](\\d{2}))?";
    private static final Pattern TIMES = Pattern.compile(TIME + "-" + TIME);
    private static final Pattern DATES = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\.(\\d{4}-\\d{2}-\\d{2}))?");
    private static final Pattern WEEKDAYS = Pattern.compile("(\\p{L}+)(?:-(\\p{L}+))?");

    private final String rule;
    private final Deque<String> words;

    /** Takes a rule as {@link HoursReader} tidied it. */
    HoursRuleReader(String rule) {
        this.rule = rule;
        this.words = new ArrayDeque<>(List.of(rule.split(" ")));
    }

    HoursRule rule() {
        var days = days();
        if (words.isEmpty()) {
            throw new UnreadableHours(Reason.NO_TIMES, rule);
        }
        return new HoursRule(days, spans());
    }

    private Days days() {
        var word = words.element();
        if (TIMES.matcher(word).matches()) {
            throw new UnreadableHours(Reason.NO_DAYS, rule);
        }
        if (word.equals(HoursWriter.HOLIDAYS)) {
            words.remove();
            return new Holidays();
        }
        return DATES.matcher(word).matches() ? dates(words.remove()) : weekdays();
    }

    private static Dates dates(String word) {
        var dates = DATES.matcher(word);
        dates.matches();
        var first = date(dates.group(1));
        var last = dates.group(2) == null ? first : date(dates.group(2));
        if (last.isBefore(first)) {
            throw new UnreadableHours(Reason.BACKWARDS, word);
        }
        return new Dates(first, last);
    }

    private static LocalDate date(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException _) {
            throw new UnreadableHours(Reason.UNKNOWN_DATE, word);
        }
    }

    private Weekdays weekdays() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        do {
            addWeekdays(days, words.remove());
        } while (!words.isEmpty() && isWeekdays(words.element()));
        return new Weekdays(days);
    }

    private static boolean isWeekdays(String word) {
        return !word.equals(HoursWriter.CLOSED) && WEEKDAYS.matcher(word).matches();
    }

    private static void addWeekdays(EnumSet<DayOfWeek> days, String word) {
        var range = WEEKDAYS.matcher(word);
        if (!range.matches()) {
            throw new UnreadableHours(Reason.UNKNOWN_DAY, word);
        }
        var day = weekday(range.group(1));
        var last = range.group(2) == null ? day : weekday(range.group(2));
        for (; day != last; day = day.plus(1)) {
            days.add(day);
        }
        days.add(last);
    }

    private static DayOfWeek weekday(String word) {
        return DayWord.parse(word).orElseThrow(() -> new UnreadableHours(Reason.UNKNOWN_DAY, word));
    }

    private List<Span> spans() {
        if (words.element().equals(HoursWriter.CLOSED) && words.size() == 1) {
            return List.of();
        }
        var spans = new ArrayList<Span>();
        for (var word : words) {
            var span = span(word);
            if (spans.stream().anyMatch(span::overlaps)) {
                throw new UnreadableHours(Reason.OVERLAP, word);
            }
            spans.add(span);
        }
        return spans;
    }

    private static Span span(String word) {
        var times = TIMES.matcher(word);
        if (!times.matches()) {
            throw new UnreadableHours(Reason.UNKNOWN_TIMES, word);
        }
        int from = minute(word, times.group(1), times.group(2));
        int until = minute(word, times.group(3), times.group(4));
        if (from == until) {
            throw new UnreadableHours(Reason.SAME_TIME, word);
        }
        if (from == Span.DAY) {
            throw new UnreadableHours(Reason.UNKNOWN_TIMES, word);
        }
        return new Span(from, until > from ? until : until + Span.DAY);
    }

    private static int minute(String word, String hour, @Nullable String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        int time = Integer.parseInt(hour) * 60 + minutes;
        if (minutes > 59 || time > Span.DAY) {
            throw new UnreadableHours(Reason.UNKNOWN_TIMES, word);
        }
        return time;
    }
}
