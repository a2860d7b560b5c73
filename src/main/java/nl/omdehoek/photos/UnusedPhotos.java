package nl.omdehoek.photos;

import java.time.Clock;
import java.time.Duration;
import nl.omdehoek.storage.OneByOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases photos that belonged to nothing for two days: of a form that was not sent, or of what was taken back. */
@Component
class UnusedPhotos {

    private static final Duration KEPT = Duration.ofDays(2);

    private final StoredPhotos stored;
    private final PhotoStore store;
    private final OneByOne oneByOne;
    private final Clock clock;

    UnusedPhotos(StoredPhotos stored, PhotoStore store, OneByOne oneByOne, Clock clock) {
        this.stored = stored;
        this.store = store;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${omdehoek.photos.every}", initialDelayString = "${omdehoek.photos.every}")
    void erase() {
        var before = clock.instant().minus(KEPT);
        oneByOne.each(stored.unusedSince(before), "Erasing unused photo", it -> {
            if (stored.removeUnusedSince(it, before)) {
                store.erase(it);
            }
        });
        store.tidy(it -> stored.find(it).isPresent(), before);
    }
}
