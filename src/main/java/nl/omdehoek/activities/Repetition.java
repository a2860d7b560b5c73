package nl.omdehoek.activities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days of an activity: one, some chosen ones, or a series by a pattern that a page can put into words. Days are Dutch
 * local dates, so no clock change touches them. Kept as RFC 5545 text.
 */
public sealed interface Repetition {

    /** The Monday that series without a first day start from, so that reading them on another day changes nothing. */
    LocalDate ANCHOR = LocalDate.of(2026, 1, 5);

    /**
     * Reads the notation of docs/loading.md.
     *
     * @param from the first day a series may be on, {@link #ANCHOR} if there is none
     * @param until the last such day, included
     * @param today what {@code vandaag} stands for
     * @throws UnreadableRepetition for what cannot be understood, or holds no day at all
     */
    static Repetition read(String notation, @Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        return new RepetitionReader(from, until, today).read(notation);
    }

    /** Reads what {@link #text()} wrote, and refuses all else. */
    static Repetition parse(String text) {
        return RepetitionText.read(text);
    }

    /** On some days, or once if there is but one; refuses none. */
    static Repetition on(Collection<LocalDate> dates) {
        var days = List.copyOf(new TreeSet<>(dates));
        return days.size() == 1 ? new Once(days.getFirst()) : new OnDates(days);
    }

    /** RFC 5545 lines: an RDATE, or a DTSTART with its RRULE. */
    default String text() {
        return RepetitionText.write(this);
    }

    /** Its days in this period, both ends included, in order. */
    List<LocalDate> datesBetween(LocalDate from, LocalDate until);

    default boolean holds(LocalDate date) {
        return !datesBetween(date, date).isEmpty();
    }

    /** On one day. */
    record Once(LocalDate date) implements Repetition {
        @Override
        public List<LocalDate> datesBetween(LocalDate from, LocalDate until) {
            return date.isBefore(from) || date.isAfter(until) ? List.of() : List.of(date);
        }
    }

    /** On chosen days, from two up to {@value #MOST_DATES}, kept in order and each once. */
    record OnDates(List<LocalDate> dates) implements Repetition {
        public static final int MOST_DATES = 100;

        public OnDates {
            dates = List.copyOf(new TreeSet<>(dates));
            if (dates.size() < 2 || dates.size() > MOST_DATES) {
                throw new IllegalArgumentException("Chosen dates are 2 to " + MOST_DATES + ": " + dates);
            }
        }

        @Override
        public List<LocalDate> datesBetween(LocalDate from, LocalDate until) {
            return dates.stream()
                    .filter(it -> !it.isBefore(from) && !it.isAfter(until))
                    .toList();
        }
    }

    /**
     * By a pattern, from a first day up to and including a last one, or for ever. A first day that the pattern passes over
     * becomes the next one it holds; a last day before that is refused.
     */
    sealed interface Series extends Repetition {
        LocalDate first();

        @Nullable
        LocalDate last();

        @Override
        default List<LocalDate> datesBetween(LocalDate from, LocalDate until) {
            return SeriesRules.datesBetween(this, from, until);
        }
    }

    /** On days of every week, or of every other week, counted from the week (Monday to Sunday) of the first day. */
    record Weekly(
            Weeks weeks,
            Set<DayOfWeek> days,
            LocalDate first,
            @Nullable LocalDate last) implements Series {
        public Weekly {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("A weekly repetition has a day of the week");
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
            first = SeriesRules.firstDay(SeriesRules.weekly(days), first, last);
        }
    }

    /** Which weeks. */
    enum Weeks {
        EVERY,
        EVERY_OTHER
    }

    /** Every month on the first to fourth, or the last, of a day of the week. */
    record MonthlyByWeekday(
            Rank rank,
            DayOfWeek day,
            LocalDate first,
            @Nullable LocalDate last) implements Series {
        public MonthlyByWeekday {
            first = SeriesRules.firstDay(SeriesRules.monthly(rank, day), first, last);
        }
    }

    /** Which of the weekdays of a month. A fifth is not among them, as most months have none. */
    enum Rank {
        FIRST(1),
        SECOND(2),
        THIRD(3),
        FOURTH(4),
        LAST(-1);

        /** As RFC 5545 counts: from the end of the month when negative. */
        final int offset;

        Rank(int offset) {
            this.offset = offset;
        }

        static Rank of(int offset) {
            return Arrays.stream(values())
                    .filter(it -> it.offset == offset)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No such weekday of each month: " + offset));
        }
    }

    /** Every month on a date, 1 to 28, which are there in each month. */
    record MonthlyByDate(
            int dayOfMonth, LocalDate first, @Nullable LocalDate last) implements Series {
        /** The last date that February has in each year. */
        public static final int MAX_DAY = 28;

        public MonthlyByDate {
            if (dayOfMonth < 1 || dayOfMonth > MAX_DAY) {
                throw new IllegalArgumentException("No day of each month: " + dayOfMonth);
            }
            first = SeriesRules.firstDay(SeriesRules.monthly(dayOfMonth), first, last);
        }
    }
}
