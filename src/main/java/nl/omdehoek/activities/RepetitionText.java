package nl.omdehoek.activities;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import nl.omdehoek.activities.Repetition.MonthlyByDate;
import nl.omdehoek.activities.Repetition.MonthlyByWeekday;
import nl.omdehoek.activities.Repetition.OnDates;
import nl.omdehoek.activities.Repetition.Once;
import nl.omdehoek.activities.Repetition.Rank;
import nl.omdehoek.activities.Repetition.Series;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;

/** Repetitions as unfolded lines of RFC 5545, parted by a line feed. */
final class RepetitionText {
    private static final String RDATE = "RDATE;VALUE=DATE:";
    private static final Pattern DATES = Pattern.compile(RDATE + "([\\d,]+)");
    private static final Pattern SERIES = Pattern.compile("DTSTART;VALUE=DATE:(\\d{8})\\nRRULE:(\\S+)");

    private RepetitionText() {}

    static String write(Repetition repetition) {
        return switch (repetition) {
            case Once once -> RDATE + date(once.date());
            case OnDates some ->
                RDATE + some.dates().stream().map(RepetitionText::date).collect(joining(","));
            case Series series -> "DTSTART;VALUE=DATE:" + date(series.first()) + "\nRRULE:" + SeriesRules.rule(series);
        };
    }

    static Repetition read(String text) {
        var repetition = understood(text);
        // Also holds off rules that say more than we kept, such as a COUNT.
        if (!write(repetition).equals(text)) {
            throw new IllegalArgumentException("Says more than a repetition of ours: " + text);
        }
        return repetition;
    }

    private static Repetition understood(String text) {
        try {
            var series = SERIES.matcher(text);
            return series.matches() ? series(date(series.group(1)), new Recur<>(series.group(2))) : dates(text);
        } catch (RuntimeException cause) {
            throw new IllegalArgumentException("Not a repetition of ours: " + text, cause);
        }
    }

    private static Repetition dates(String text) {
        var dates = DATES.matcher(text);
        if (!dates.matches()) {
            throw new IllegalArgumentException("Neither dates nor a series");
        }
        return Repetition.on(Arrays.stream(dates.group(1).split(","))
                .map(RepetitionText::date)
                .toList());
    }

    private static Series series(LocalDate first, Recur<LocalDate> rule) {
        var last = rule.getUntil();
        var days = rule.getDayList();
        if (rule.getFrequency() == Frequency.WEEKLY) {
            var weeks = rule.getInterval() == 2 ? Weeks.EVERY_OTHER : Weeks.EVERY;
            return new Weekly(weeks, days.stream().map(WeekDay::getDayOfWeek).collect(toSet()), first, last);
        }
        if (days.isEmpty()) {
            return new MonthlyByDate(rule.getMonthDayList().getFirst(), first, last);
        }
        var day = requireNonNull(WeekDay.getDayOfWeek(days.getFirst()));
        return new MonthlyByWeekday(Rank.of(days.getFirst().getOffset()), day, first, last);
    }

    private static String date(LocalDate date) {
        return BASIC_ISO_DATE.format(date);
    }

    private static LocalDate date(String digits) {
        return LocalDate.parse(digits, BASIC_ISO_DATE);
    }
}
