package nl.omdehoek.activities;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One date of an activity: the day the repetition gave it, which stays its name when it moves, and the moments it really
 * begins and ends. One that ends no later than it begins is refused.
 */
public record Occurrence(LocalDate date, Instant start, Instant end, State state) {

    /** What became of it. One that moved and then was cancelled is cancelled, at the time it had moved to. */
    public enum State {
        PLANNED,
        MOVED,
        CANCELLED
    }

    /** The same, off. */
    Occurrence cancelled() {
        return new Occurrence(date, start, end, State.CANCELLED);
    }

    public Occurrence {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("An occurrence ends after it begins: " + start + " to " + end);
        }
    }
}
