package nl.omdehoek.activities;

import java.time.Duration;
import java.time.Instant;
import nl.omdehoek.listing.WakingHours;

/**
 * How long a place that came free is held for who is next: an eighth of the time that is left, at least twenty minutes and
 * at most a day. Nobody has to answer at night: what would end then ends in the morning, and what begins before anybody can
 * have answered is held until it begins.
 */
final class HoldTime {

    private static final int SHARE = 8;
    private static final Duration SHORTEST = Duration.ofMinutes(20);
    private static final Duration LONGEST = Duration.ofDays(1);

    private HoldTime() {}

    /** Until when a place is held that came free now, for what begins then; not after it begins. */
    static Instant until(Instant now, Instant begins) {
        var awake = WakingHours.from(now, Schedule.ZONE);
        if (!awake.plus(SHORTEST).isBefore(begins)) {
            return begins;
        }
        var share = Duration.between(awake, begins).dividedBy(SHARE);
        var held = share.compareTo(SHORTEST) < 0 ? SHORTEST : share.compareTo(LONGEST) > 0 ? LONGEST : share;
        var until = WakingHours.from(awake.plus(held), Schedule.ZONE);
        return until.isAfter(begins) ? begins : until;
    }
}
