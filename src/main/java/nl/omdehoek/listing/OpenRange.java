package nl.omdehoek.listing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.omdehoek.listing.HoursRule.Span;

/**
 * A part of one day in which a place is open, from its first minute up to but not including {@code until}, whose midnight
 * is the one that ends the day. A range that ends before it begins is refused.
 */
public record OpenRange(LocalTime from, LocalTime until) {

    public OpenRange {
        if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
            throw new IllegalArgumentException("A range ends after it begins: " + from + " to " + until);
        }
    }

    /** A range of the usual week, within one day of it. */
    public record InWeek(DayOfWeek day, OpenRange range) {

        /** Minutes since Monday 0.00, from 0. */
        public int fromMinute() {
            return midnight() + minute(range.from);
        }

        /** Minutes since Monday 0.00, up to 10080; not included. */
        public int untilMinute() {
            return midnight() + (range.lastsUntilMidnight() ? Span.DAY : minute(range.until));
        }

        private int midnight() {
            return (day.getValue() - 1) * Span.DAY;
        }

        private static int minute(LocalTime time) {
            return time.getHour() * 60 + time.getMinute();
        }
    }

    /** Lays the rest of the day before and a day's own spans together: sorted, and joined where they touch. */
    static List<OpenRange> ofDay(List<Span> dayBefore, List<Span> ownDay) {
        var joined = new ArrayList<Span>();
        Stream.concat(
                        dayBefore.stream().flatMap(Span::afterMidnight),
                        ownDay.stream().map(Span::untilMidnight))
                .sorted()
                .forEach(it -> addJoined(joined, it));
        return joined.stream()
                .map(it -> new OpenRange(time(it.from()), time(it.until())))
                .toList();
    }

    private static void addJoined(List<Span> spans, Span next) {
        if (!spans.isEmpty() && spans.getLast().until() >= next.from()) {
            var last = spans.removeLast();
            spans.add(new Span(last.from(), Math.max(last.until(), next.until())));
        } else {
            spans.add(next);
        }
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % Span.DAY * 60L);
    }

    public boolean holds(LocalTime time) {
        return !time.isBefore(from) && (lastsUntilMidnight() || time.isBefore(until));
    }

    boolean startsAtMidnight() {
        return from.equals(LocalTime.MIDNIGHT);
    }

    public boolean lastsUntilMidnight() {
        return until.equals(LocalTime.MIDNIGHT);
    }
}
