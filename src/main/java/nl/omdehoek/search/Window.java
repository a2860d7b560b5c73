package nl.omdehoek.search;

import java.time.ZonedDateTime;

/** The stretch of time somebody asks about; the end is not part of it. */
public record Window(ZonedDateTime from, ZonedDateTime until) {

    public Window {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("A window ends after it starts: " + from + " to " + until);
        }
    }
}
