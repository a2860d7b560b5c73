package nl.omdehoek.listing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the moments at which opening hours open and close on a Dutch wall clock. */
record HoursClock(OpeningHours hours) {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Far enough for hours that are told for one day of next year. */
    private static final int DAYS_AHEAD = 400;

    Optional<ZonedDateTime> firstOpeningAfter(ZonedDateTime moment) {
        return first(moment, this::openings);
    }

    Optional<ZonedDateTime> firstClosingAfter(ZonedDateTime moment) {
        return first(moment, this::closings);
    }

    private static Optional<ZonedDateTime> first(
            ZonedDateTime after, Function<LocalDate, Stream<ZonedDateTime>> ofTheDay) {
        var today = after.withZoneSameInstant(ZONE).toLocalDate();
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .flatMap(ofTheDay)
                .flatMap(it -> Stream.of(it, it.withLaterOffsetAtOverlap()))
                .filter(it -> it.isAfter(after))
                .findFirst();
    }

    private Stream<ZonedDateTime> openings(LocalDate date) {
        return hours.on(date).stream()
                .filter(it -> !it.startsAtMidnight() || !lastsUntilMidnight(date.minusDays(1)))
                .map(it -> at(date, it.from()));
    }

    private Stream<ZonedDateTime> closings(LocalDate date) {
        return hours.on(date).stream()
                .filter(it -> !it.lastsUntilMidnight() || !startsAtMidnight(date.plusDays(1)))
                .map(it -> at(it.lastsUntilMidnight() ? date.plusDays(1) : date, it.until()));
    }

    private boolean startsAtMidnight(LocalDate date) {
        return hours.on(date).stream().anyMatch(OpenRange::startsAtMidnight);
    }

    private boolean lastsUntilMidnight(LocalDate date) {
        return hours.on(date).stream().anyMatch(OpenRange::lastsUntilMidnight);
    }

    /** The moment of a local time; within the hour that spring skips it is the moment of the jump. */
    private static ZonedDateTime at(LocalDate date, LocalTime time) {
        var moment = ZonedDateTime.of(date, time, ZONE);
        return moment.toLocalTime().equals(time)
                ? moment
                : ZONE.getRules()
                        .previousTransition(moment.toInstant().plusNanos(1))
                        .getInstant()
                        .atZone(ZONE);
    }
}
