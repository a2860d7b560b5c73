package nl.omdehoek.drafts;

import java.time.Duration;

/** What a draft is to become, and how long it is kept after the last word. */
public enum DraftKind {
    ORGANISE(Duration.ofDays(90)),
    OFFER(Duration.ofDays(90)),
    /** Somebody may have thought better of it, and others may share the phone. */
    REQUEST(Duration.ofHours(24)),
    PLACE(Duration.ofDays(90));

    private final Duration kept;

    DraftKind(Duration kept) {
        this.kept = kept;
    }

    public Duration kept() {
        return kept;
    }
}
