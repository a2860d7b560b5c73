package nl.omdehoek.notifications;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks once a week for the mail of whoever wants it. It is known by its day, so it is one mail however often that is asked
 * for; when the portal stood still on the day, it comes as soon as it runs again.
 */
@Component
class DigestDay {

    private final Digests digests;
    private final Outbox outbox;
    private final Clock clock;
    private final DayOfWeek day;
    private final LocalTime from;

    DigestDay(
            Digests digests,
            Outbox outbox,
            Clock clock,
            @Value("${omdehoek.digest.day}") DayOfWeek day,
            @Value("${omdehoek.digest.from}") String from) {
        this.digests = digests;
        this.outbox = outbox;
        this.clock = clock;
        this.day = day;
        this.from = LocalTime.parse(from);
    }

    @Async
    @Scheduled(fixedDelayString = "${omdehoek.digest.every}")
    void goRound() {
        ask();
    }

    void ask() {
        var date = last(ZonedDateTime.now(clock));
        var about = date.toString();
        digests.without(about, date.atTime(from).atZone(clock.getZone()).toInstant())
                .forEach(it -> outbox.put(MailKind.DIGEST, it, about));
    }

    /** The last day of the mail, at or after its time. */
    private LocalDate last(ZonedDateTime now) {
        var date = now.toLocalDate().with(TemporalAdjusters.previousOrSame(day));
        return date.equals(now.toLocalDate()) && now.toLocalTime().isBefore(from) ? date.minusWeeks(1) : date;
    }
}
