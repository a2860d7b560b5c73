package nl.omdehoek.help;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who helps can carry ("draagkracht"), all their offers together. Nobody is asked for more.
 *
 * @param hoursAWeek at most, from Monday to Sunday; null: they did not say
 * @param timesAMonth how often at most they are asked within thirty days, whatever they answered; null: they did not say
 * @param pausedUntil before this day they are not asked at all; null: they can be asked
 */
public record Capacity(
        @Nullable Integer hoursAWeek,
        @Nullable Integer timesAMonth,
        Days days,
        @Nullable LocalDate pausedUntil) {

    public static final int MOST_HOURS_A_WEEK = 40;
    public static final int MOST_TIMES_A_MONTH = 30;

    /** So many days are a month: whoever counted by the calendar could be asked twice around its end. */
    static final Duration MONTH = Duration.ofDays(30);

    /** So often comes what is each week, within a month at most. */
    private static final int WEEKS_A_MONTH = 5;

    private static final int MINUTES_AN_HOUR = 60;

    public Capacity {
        if (hoursAWeek == null && timesAMonth == null) {
            throw new IllegalArgumentException("Who helps says how much they can carry");
        }
        check(hoursAWeek, MOST_HOURS_A_WEEK, "hours a week");
        check(timesAMonth, MOST_TIMES_A_MONTH, "times a month");
    }

    private static void check(@Nullable Integer said, int most, String what) {
        if (said != null && (said < 1 || said > most)) {
            throw new IllegalArgumentException("One can carry 1 to " + most + " " + what + ", not " + said);
        }
    }

    public static Capacity hoursAWeek(int hours) {
        return new Capacity(hours, null, Days.ANY, null);
    }

    public static Capacity timesAMonth(int times) {
        return new Capacity(null, times, Days.ANY, null);
    }

    public Capacity on(Days only) {
        return new Capacity(hoursAWeek, timesAMonth, only, pausedUntil);
    }

    public Capacity pausedUntil(LocalDate day) {
        return new Capacity(hoursAWeek, timesAMonth, days, day);
    }

    public Capacity resumed() {
        return new Capacity(hoursAWeek, timesAMonth, days, null);
    }

    /** "Minder": half of each, but once a month and an hour a week at least; less than that is a pause. */
    public Capacity less() {
        return new Capacity(half(hoursAWeek), half(timesAMonth), days, pausedUntil);
    }

    private static @Nullable Integer half(@Nullable Integer said) {
        return said == null ? null : Math.max(1, said / 2);
    }

    public boolean isPaused(LocalDate today) {
        return pausedUntil != null && today.isBefore(pausedUntil);
    }

    /**
     * Whether one thing more can be asked today.
     *
     * @param others all they do and were asked for: of those that are past, at least what was asked within a month
     */
    boolean hasRoomFor(Load wanted, Collection<Load> others, LocalDate today) {
        return !isPaused(today)
                && days.has(wanted.from())
                && hasTimesFor(wanted, others, today)
                && hasHoursFor(wanted, others);
    }

    private boolean hasTimesFor(Load wanted, Collection<Load> others, LocalDate today) {
        return timesAMonth == null
                || times(wanted)
                                + others.stream()
                                        .mapToInt(it -> timesWithinAMonth(it, today))
                                        .sum()
                        <= timesAMonth;
    }

    private static int times(Load load) {
        return load.weekly() ? WEEKS_A_MONTH : 1;
    }

    /** What was asked on a day that is still to come, because a clock was wrong, counts too. */
    private static int timesWithinAMonth(Load load, LocalDate today) {
        var monthAgo = today.minusDays(MONTH.toDays());
        if (load.weekly() && load.isCarried() && load.goesOnAfter(monthAgo)) {
            return WEEKS_A_MONTH;
        }
        return load.askedOn().isAfter(monthAgo) ? 1 : 0;
    }

    /** In no week from the first one on: what is each week meets all that comes later. */
    private boolean hasHoursFor(Load wanted, Collection<Load> others) {
        if (hoursAWeek == null) {
            return true;
        }
        var first = monday(wanted.from());
        var weeks = wanted.weekly()
                ? Stream.concat(
                        Stream.of(first),
                        others.stream().map(it -> monday(it.from())).filter(it -> it.isAfter(first)))
                : Stream.of(first);
        return weeks.distinct()
                .allMatch(week -> wanted.minutes()
                                + others.stream()
                                        .mapToInt(it -> it.minutesIn(week))
                                        .sum()
                        <= hoursAWeek * MINUTES_AN_HOUR);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
