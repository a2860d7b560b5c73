package nl.omdehoek.listing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One rule of opening hours: the days it speaks of and the spans it is open on them, none meaning closed. */
record HoursRule(Days days, List<Span> spans) {

    HoursRule {
        spans = spans.stream().sorted().toList();
    }

    boolean isWeekly() {
        return days instanceof Weekdays;
    }

    boolean opens() {
        return !spans.isEmpty();
    }

    /** The days a rule speaks of. */
    sealed interface Days {
        boolean hold(LocalDate date);

        default boolean hold(DayOfWeek day) {
            return false;
        }

        /** Whether these days leave nothing to a rule for those days that stands before. */
        boolean cover(Days those);
    }

    record Weekdays(Set<DayOfWeek> days) implements Days {
        static final Weekdays ALL = new Weekdays(Set.of(DayOfWeek.values()));

        Weekdays {
            days = Set.copyOf(days);
        }

        @Override
        public boolean hold(LocalDate date) {
            return hold(date.getDayOfWeek());
        }

        @Override
        public boolean hold(DayOfWeek day) {
            return days.contains(day);
        }

        @Override
        public boolean cover(Days those) {
            return equals(ALL) || (those instanceof Weekdays week && days.containsAll(week.days));
        }
    }

    record Holidays() implements Days {
        @Override
        public boolean hold(LocalDate date) {
            return DutchHolidays.on(date).isPresent();
        }

        @Override
        public boolean cover(Days those) {
            return those instanceof Holidays;
        }
    }

    record Dates(LocalDate first, LocalDate last) implements Days {
        @Override
        public boolean hold(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }

        @Override
        public boolean cover(Days those) {
            return those instanceof Dates dates && hold(dates.first) && hold(dates.last);
        }
    }

    /** From and until in minutes since the midnight that a day begins with; past 1440 it lasts into the next day. */
    record Span(int from, int until) implements Comparable<Span> {
        static final int DAY = 24 * 60;
        static final Span WHOLE_DAY = new Span(0, DAY);

        Span {
            if (from < 0 || from >= DAY || until <= from || until > from + DAY) {
                throw new IllegalArgumentException("No span of at most a day: " + from + " to " + until);
            }
        }

        boolean overlaps(Span other) {
            return from < other.until && other.from < until;
        }

        Span untilMidnight() {
            return new Span(from, Math.min(until, DAY));
        }

        Stream<Span> afterMidnight() {
            return until > DAY ? Stream.of(new Span(0, until - DAY)) : Stream.empty();
        }

        @Override
        public int compareTo(Span other) {
            return Comparator.comparingInt(Span::from)
                    .thenComparingInt(Span::until)
                    .compare(this, other);
        }
    }
}
