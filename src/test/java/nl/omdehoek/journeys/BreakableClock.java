package nl.omdehoek.journeys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Sunday 22 November 2026, four in the afternoon in the Netherlands, for ever; unless a test lets time pass, or breaks it for
 * whoever asks for a page.
 */
class BreakableClock extends Clock {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 22, 16, 0, 0, 0, ZONE);

    private volatile boolean broken;
    private volatile Duration passed = Duration.ZERO;

    void breakDown() {
        broken = true;
    }

    void mend() {
        broken = false;
    }

    /** It is so much later than at four. */
    void pass(Duration time) {
        passed = time;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(NOW.toInstant().plus(passed), zone);
    }

    @Override
    public Instant instant() {
        if (broken && RequestContextHolder.getRequestAttributes() != null) {
            throw new IllegalStateException("The clock stands still");
        }
        return NOW.toInstant().plus(passed);
    }
}
