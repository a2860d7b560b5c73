package nl.omdehoek.drafts;

import java.time.Clock;
import java.util.Arrays;
import nl.omdehoek.people.Residents;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases drafts whose time is over: by the hour, as some are kept for a day only. */
@Component
class DraftRounds {

    private final StoredDrafts stored;
    private final Clock clock;

    DraftRounds(StoredDrafts stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${omdehoek.drafts.every}", initialDelayString = "${omdehoek.drafts.every}")
    void erase() {
        stored.eraseFinished(clock.instant().minus(Residents.SHARED));
        Arrays.stream(DraftKind.values())
                .forEach(it -> stored.erasePast(it, clock.instant().minus(it.kept())));
    }
}
