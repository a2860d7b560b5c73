package nl.omdehoek.listing;

import java.time.Instant;

/** A stretch of time in which something is on. */
public record Moment(Instant start, Instant end) {

    public Moment {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("A moment ends after it starts: " + start + " to " + end);
        }
    }
}
