package nl.omdehoek.activities;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.omdehoek.activities.Occurrence.State;

/**
 * When an activity is: its days, the local times it begins and ends, and the days that are off or elsewhere in time. An
 * end no later than the start is on the next day. Exceptions for days that the repetition does not hold are kept, as it
 * may come to hold them, but count for nothing.
 *
 * <p>A start in the hour that spring skips is an hour later on the clock, and one in the hour that autumn has twice is the
 * first of the two, as RFC 5545 (3.3.5) reads local times.
 */
public record Schedule(
        LocalTime start,
        LocalTime end,
        Repetition repetition,
        SortedSet<LocalDate> cancelled,
        SortedMap<LocalDate, Begin> moved) {

    /** Where all activities are. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Days that are off, and that moved: more is another repetition. */
    public static final int MOST_OFF = 100;

    public static final int MOST_MOVED = 50;

    /** The day and local time that an occurrence begins instead; it lasts as long as it would have. */
    public record Begin(LocalDate day, LocalTime time) {}

    public Schedule {
        cancelled = Collections.unmodifiableSortedSet(new TreeSet<>(cancelled));
        moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
        if (cancelled.size() > MOST_OFF || moved.size() > MOST_MOVED) {
            throw new IllegalArgumentException("At most " + MOST_OFF + " days are off and " + MOST_MOVED + " moved");
        }
    }

    /** Without exceptions. */
    public static Schedule of(LocalTime start, LocalTime end, Repetition repetition) {
        return new Schedule(start, end, repetition, new TreeSet<>(), new TreeMap<>());
    }

    /** With one occurrence off; one that was off already stays so. */
    public Schedule cancel(LocalDate date) {
        var dates = new TreeSet<>(cancelled);
        dates.add(date);
        return new Schedule(start, end, repetition, dates, moved);
    }

    /** With one occurrence on another day or at another time; named by its first day, also when it moves again. */
    public Schedule move(LocalDate date, LocalDate to, LocalTime at) {
        var moves = new TreeMap<>(moved);
        moves.put(date, new Begin(to, at));
        return new Schedule(start, end, repetition, cancelled, moves);
    }

    /**
     * What begins in this period, both ends included, soonest first: cancelled ones too, and moved ones by the day they
     * moved to. What began the evening before and is still going on is not among them.
     */
    public List<Occurrence> occurrencesBetween(LocalDate from, LocalDate until) {
        var inPlace = repetition.datesBetween(from, until).stream().filter(it -> !moved.containsKey(it));
        var movedHere = moved.keySet().stream()
                .filter(it ->
                        !beginOf(it).day().isBefore(from) && !beginOf(it).day().isAfter(until))
                .filter(repetition::holds);
        return Stream.concat(inPlace, movedHere)
                .map(this::onceOn)
                .sorted(Comparator.comparing(Occurrence::start).thenComparing(Occurrence::date))
                .toList();
    }

    /** Days that are said to be off or moved, though the repetition does not hold them: likely a slip of the pen. */
    public SortedSet<LocalDate> strayDates() {
        var strays = new TreeSet<>(cancelled);
        strays.addAll(moved.keySet());
        strays.removeIf(repetition::holds);
        return strays;
    }

    private Occurrence onceOn(LocalDate date) {
        var begin = beginOf(date);
        var endTime = begin.time().plus(length());
        var endDay = endTime.isAfter(begin.time()) ? begin.day() : begin.day().plusDays(1);
        var begins = ZonedDateTime.of(begin.day(), begin.time(), ZONE);
        var ends = ZonedDateTime.of(endDay, endTime, ZONE);
        // A start that spring pushed an hour up may have passed the end.
        var lasting = ends.isAfter(begins) ? ends : begins.plus(length());
        return new Occurrence(date, begins.toInstant(), lasting.toInstant(), state(date));
    }

    private State state(LocalDate date) {
        return cancelled.contains(date) ? State.CANCELLED : moved.containsKey(date) ? State.MOVED : State.PLANNED;
    }

    private Begin beginOf(LocalDate date) {
        return moved.getOrDefault(date, new Begin(date, start));
    }

    private Duration length() {
        var length = Duration.between(start, end);
        return length.isPositive() ? length : length.plusDays(1);
    }
}
