package nl.omdehoek.search;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** When somebody wants to go: as the address says it ({@code wanneer=vanavond}, or a day {@code 2026-11-28}). */
public sealed interface When {

    /** The choices that a page offers, in this order. */
    List<Named> OFFERED = List.of(Named.values());

    String word();

    /** The stretch of time that is meant at this moment, in whole minutes, where evenings begin at this time. */
    Window window(ZonedDateTime now, LocalTime evening);

    /** What this word stands for; empty if it is none of ours. */
    static Optional<When> parse(String word) {
        for (var named : Named.values()) {
            if (named.word().equals(word)) {
                return Optional.of(named);
            }
        }
        try {
            return word.length() == Day.LENGTH ? Optional.of(new Day(LocalDate.parse(word))) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The times that have a name. */
    enum Named implements When {
        NOW("nu"),
        TONIGHT("vanavond"),
        TODAY("vandaag"),
        TOMORROW("morgen"),
        WEEKEND("weekend"),
        WEEK("week");

        /** What begins in the evening may end after midnight, and what begins before this is still the evening. */
        private static final LocalTime NIGHT_ENDS = LocalTime.of(3, 0);

        private final String word;

        Named(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public Window window(ZonedDateTime moment, LocalTime evening) {
            var now = moment.truncatedTo(ChronoUnit.MINUTES);
            var midnight = now.toLocalDate().plusDays(1).atStartOfDay(now.getZone());
            return switch (this) {
                case NOW -> new Window(now, now.plusMinutes(1));
                case TONIGHT -> tonight(now, evening);
                case TODAY -> new Window(now, midnight);
                case TOMORROW -> new Window(midnight, midnight.plusDays(1));
                case WEEKEND -> weekend(now);
                case WEEK -> new Window(now, midnight.plusDays(6));
            };
        }

        private static Window tonight(ZonedDateTime now, LocalTime evening) {
            var stillLastNight = now.toLocalTime().isBefore(NIGHT_ENDS) && evening.isAfter(NIGHT_ENDS);
            var date = stillLastNight ? now.toLocalDate().minusDays(1) : now.toLocalDate();
            var begins = date.atTime(evening).atZone(now.getZone());
            var ends = date.plusDays(1).atTime(NIGHT_ENDS).atZone(now.getZone());
            return new Window(begins.isAfter(now) ? begins : now, ends);
        }

        private static Window weekend(ZonedDateTime now) {
            var saturday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            var inWeekend = now.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            var first = inWeekend ? saturday : saturday.plusWeeks(1);
            var begins = first.atStartOfDay(now.getZone());
            return new Window(
                    begins.isAfter(now) ? begins : now, first.plusDays(2).atStartOfDay(now.getZone()));
        }
    }

    /** One day, as {@code 2026-11-28}. */
    record Day(LocalDate date) implements When {

        private static final int LENGTH = "2026-11-28".length();

        @Override
        public String word() {
            return date.toString();
        }

        @Override
        public Window window(ZonedDateTime now, LocalTime evening) {
            var begins = date.atStartOfDay(now.getZone());
            return new Window(begins, date.plusDays(1).atStartOfDay(now.getZone()));
        }
    }
}
