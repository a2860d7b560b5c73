package nl.omdehoek;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** A clock on the wall in the Netherlands that stands still, until a test sets it. */
@Primary
public class TestClock extends Clock {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** An ordinary Wednesday afternoon. */
    public static final Instant USUAL = at("2026-11-25", "15:00");

    private volatile Instant now = USUAL;

    private static Instant at(String day, String time) {
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(time))
                .atZone(AMSTERDAM)
                .toInstant();
    }

    public void set(String day, String time) {
        now = at(day, time);
    }

    public void set(Instant moment) {
        now = moment;
    }

    public void reset() {
        now = USUAL;
    }

    @Override
    public ZoneId getZone() {
        return AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
