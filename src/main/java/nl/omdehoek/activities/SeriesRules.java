package nl.omdehoek.activities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import nl.omdehoek.activities.Repetition.MonthlyByDate;
import nl.omdehoek.activities.Repetition.MonthlyByWeekday;
import nl.omdehoek.activities.Repetition.Rank;
import nl.omdehoek.activities.Repetition.Series;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import org.jspecify.annotations.Nullable;

/** The recurrence rules of RFC 5545 behind a series, worked out by ical4j on local dates. */
final class SeriesRules {
    /** More days than lie between two days of any monthly pattern. */
    private static final int TWO_MONTHS = 62;

    private SeriesRules() {}

    /** The rule of a series as RFC 5545 writes it after DTSTART. */
    static Recur<LocalDate> rule(Series series) {
        var rule = pattern(series);
        if (series.last() != null) {
            rule.until(series.last());
        }
        return rule.build();
    }

    static List<LocalDate> datesBetween(Series series, LocalDate from, LocalDate until) {
        return rule(series).getDates(series.first(), from, until);
    }

    /** The first day of a pattern on or after one; refuses a last day that comes before it. */
    static LocalDate firstDay(Recur.Builder<LocalDate> pattern, LocalDate from, @Nullable LocalDate last) {
        var first =
                pattern.build().getDates(from, from, from.plusDays(TWO_MONTHS)).getFirst();
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("No day of the series from " + from + " to " + last);
        }
        return first;
    }

    private static Recur.Builder<LocalDate> pattern(Series series) {
        return switch (series) {
            case Weekly it
            when it.weeks() == Weeks.EVERY_OTHER -> weekly(it.days()).interval(2);
            case Weekly it -> weekly(it.days());
            case MonthlyByWeekday it -> monthly(it.rank(), it.day());
            case MonthlyByDate it -> monthly(it.dayOfMonth());
        };
    }

    /** Says that weeks begin on Monday: without it ical4j takes the first day of the machine's locale. */
    static Recur.Builder<LocalDate> weekly(Collection<DayOfWeek> days) {
        return new Recur.Builder<LocalDate>()
                .frequency(Frequency.WEEKLY)
                .weekStartDay(WeekDay.MO)
                .dayList(days.stream().map(WeekDay::getWeekDay).toList());
    }

    static Recur.Builder<LocalDate> monthly(Rank rank, DayOfWeek day) {
        return new Recur.Builder<LocalDate>()
                .frequency(Frequency.MONTHLY)
                .dayList(new WeekDay(WeekDay.getWeekDay(day), rank.offset));
    }

    static Recur.Builder<LocalDate> monthly(int dayOfMonth) {
        return new Recur.Builder<LocalDate>().frequency(Frequency.MONTHLY).monthDayList(dayOfMonth);
    }
}
