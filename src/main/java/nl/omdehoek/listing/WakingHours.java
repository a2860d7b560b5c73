package nl.omdehoek.listing;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people can be expected to answer: nobody has to at night. */
public final class WakingHours {

    private static final LocalTime NIGHT = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private WakingHours() {}

    /** This moment, or the morning after it if it is at night. */
    public static Instant from(Instant moment, ZoneId zone) {
        var there = moment.atZone(zone);
        var time = there.toLocalTime();
        if (time.isBefore(MORNING)) {
            return there.with(MORNING).toInstant();
        }
        return time.isBefore(NIGHT) ? moment : there.plusDays(1).with(MORNING).toInstant();
    }
}
