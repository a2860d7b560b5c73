package nl.omdehoek.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may take no part, and why.
 *
 * @param end why and when it ended, where it has
 */
public record Suspension(
        Grounds grounds, Instant since, @Nullable End end) {

    /** They may take part again. */
    public record End(Grounds grounds, Instant at) {}
}
