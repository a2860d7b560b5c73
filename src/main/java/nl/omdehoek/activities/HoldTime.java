package nl.omdehoek.activities;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/**
 * How long a place that came free is held for who is next: an eighth of the time that is left, at least twenty minutes and
 * at most a day. Nobody has to answer at night: what would end then ends in the morning, and what begins before anybody can
 * have answered is held until it begins.
 */
final class HoldTime {

    private static final int SHARE = 8;
    private static final Duration SHORTEST = Duration.ofMinutes(20);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final LocalTime NIGHT = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private HoldTime() {}

    /** Until when a place is held that came free now, for what begins then; not after it begins. */
    static Instant until(Instant now, Instant begins) {
        var awake = morningAfter(now);
        if (!awake.plus(SHORTEST).isBefore(begins)) {
            return begins;
        }
        var share = Duration.between(awake, begins).dividedBy(SHARE);
        var held = share.compareTo(SHORTEST) < 0 ? SHORTEST : share.compareTo(LONGEST) > 0 ? LONGEST : share;
        var until = morningAfter(awake.plus(held));
        return until.isAfter(begins) ? begins : until;
    }

    private static Instant morningAfter(Instant now) {
        var there = now.atZone(Schedule.ZONE);
        var time = there.toLocalTime();
        if (time.isBefore(MORNING)) {
            return there.with(MORNING).toInstant();
        }
        return time.isBefore(NIGHT) ? now : there.plusDays(1).with(MORNING).toInstant();
    }
}
