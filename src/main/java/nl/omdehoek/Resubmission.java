package nl.omdehoek;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells again what a listener could not handle: a date that is off has to reach who comes today, not at the next start.
 * Listeners stand being told twice.
 */
@Component
class Resubmission {

    /** Longer than any listener takes. */
    private static final Duration FAILED_AFTER = Duration.ofMinutes(5);

    private final IncompleteEventPublications publications;

    Resubmission(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Scheduled(fixedDelayString = "${omdehoek.events.every}", initialDelayString = "${omdehoek.events.every}")
    void tellAgain() {
        publications.resubmitIncompletePublicationsOlderThan(FAILED_AFTER);
    }
}
