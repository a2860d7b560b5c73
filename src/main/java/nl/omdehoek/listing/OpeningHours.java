package nl.omdehoek.listing;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.omdehoek.listing.HoursRule.Span;

/**
 * When a place is open: rules for days of the week, public holidays and dates, of which the last one that speaks of a
 * day counts, in Dutch local time; or that nobody knows.
 *
 * <p>What begins on a day belongs to that day: Friday evening lasts until two, also if Saturday is closed. Only the clock
 * on the wall counts: an hour that comes twice in autumn is open twice, and one that is skipped in spring is not there.
 */
public final class OpeningHours {
    /** Nobody told: never counted as open. */
    public static final OpeningHours UNKNOWN = new OpeningHours(List.of());

    /** The most characters of {@link #notation()}. */
    public static final int LONGEST = 1_000;

    private final List<HoursRule> rules;

    private OpeningHours(List<HoursRule> rules) {
        this.rules = rules;
    }

    /**
     * Reads the notation of docs/loading.md; blank is {@link #UNKNOWN}.
     *
     * @throws UnreadableHours for what cannot be understood, or can only be a mistake
     */
    public static OpeningHours parse(String text) {
        var rules = HoursReader.read(text);
        return rules.isEmpty() ? UNKNOWN : new OpeningHours(rules);
    }

    /** The hours as they are stored and edited: equal hours have equal notation; unknown is empty. */
    public String notation() {
        return HoursWriter.write(rules);
    }

    public boolean isKnown() {
        return !rules.isEmpty();
    }

    /** Whether it never closes, as a square does. */
    public boolean isAlways() {
        return rules.stream().allMatch(it -> it.spans().equals(List.of(Span.WHOLE_DAY))) && weekly().size() == 7;
    }

    public boolean isOpenAt(ZonedDateTime moment) {
        var local = moment.withZoneSameInstant(HoursClock.ZONE);
        return isOpenAt(local.toLocalDate(), local.toLocalTime());
    }

    public boolean isOpenAt(LocalDate date, LocalTime time) {
        return on(date).stream().anyMatch(it -> it.holds(time));
    }

    /** All of a day from midnight to midnight, in order, with what is left of the evening before; empty means closed. */
    public List<OpenRange> on(LocalDate date) {
        return OpenRange.ofDay(spansFrom(date.minusDays(1)), spansFrom(date));
    }

    /** When it closes, if it is open at this moment and closes at all. */
    public Optional<ZonedDateTime> closesAt(ZonedDateTime moment) {
        return isOpenAt(moment) ? new HoursClock(this).firstClosingAfter(moment) : Optional.empty();
    }

    /** When it opens next, if it does within a year; while it is open that is the time after this one. */
    public Optional<ZonedDateTime> opensNext(ZonedDateTime moment) {
        return new HoursClock(this).firstOpeningAfter(moment);
    }

    /** The usual week from Monday, without holidays and dates; what lasts after midnight is split there. */
    public List<OpenRange.InWeek> weekly() {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> usuallyOn(day).stream().map(it -> new OpenRange.InWeek(day, it)))
                .toList();
    }

    /** The days, both ends included, that differ from the usual week and what they have instead; empty means closed. */
    public SortedMap<LocalDate, List<OpenRange>> exceptionsBetween(LocalDate from, LocalDate until) {
        var exceptions = from.datesUntil(until.plusDays(1))
                .filter(it -> isSpecial(it) || isSpecial(it.minusDays(1)))
                .filter(it -> !on(it).equals(usuallyOn(it.getDayOfWeek())))
                .collect(toMap(Function.identity(), this::on, (one, _) -> one, TreeMap::new));
        return Collections.unmodifiableSortedMap(exceptions);
    }

    /** A quick look, as an index asks for the exceptions of a year of every place. */
    private boolean isSpecial(LocalDate date) {
        return rules.stream().anyMatch(it -> !it.isWeekly() && it.days().hold(date));
    }

    private List<OpenRange> usuallyOn(DayOfWeek day) {
        return OpenRange.ofDay(
                lastSaying(it -> it.days().hold(day.minus(1))),
                lastSaying(it -> it.days().hold(day)));
    }

    private List<Span> spansFrom(LocalDate date) {
        return lastSaying(it -> it.days().hold(date));
    }

    private List<Span> lastSaying(Predicate<HoursRule> ofTheDay) {
        return rules.reversed().stream()
                .filter(ofTheDay)
                .findFirst()
                .map(HoursRule::spans)
                .orElse(List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && rules.equals(hours.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return notation();
    }
}
