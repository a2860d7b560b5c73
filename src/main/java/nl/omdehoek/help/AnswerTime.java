package nl.omdehoek.help;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.omdehoek.listing.WakingHours;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody who is asked to help can think: a quarter of the time that is left, at least an hour and at most two
 * days. Nobody has to answer at night.
 */
final class AnswerTime {

    private static final int SHARE = 4;
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(2);

    /** By then one wants to know who comes that day. */
    private static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);

    private AnswerTime() {}

    /**
     * Until when it waits for an answer.
     *
     * @param on the day it is for; null: any day will do
     */
    static Instant until(Instant now, @Nullable LocalDate on, ZoneId zone) {
        var awake = WakingHours.from(now, zone);
        return WakingHours.from(awake.plus(time(awake, on, zone)), zone);
    }

    private static Duration time(Instant now, @Nullable LocalDate on, ZoneId zone) {
        if (on == null) {
            return LONGEST;
        }
        var begins = on.atTime(DAY_BEGINS).atZone(zone).toInstant();
        var share = Duration.between(now, begins).dividedBy(SHARE);
        return share.compareTo(SHORTEST) < 0 ? SHORTEST : share.compareTo(LONGEST) > 0 ? LONGEST : share;
    }
}
