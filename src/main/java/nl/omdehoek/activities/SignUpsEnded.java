package nl.omdehoek.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.omdehoek.listing.ListingId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was forgotten does not come to this date: there is room for others, and the host has to know. What is not
 * known of one that an earlier version of the portal left for its listeners is null.
 *
 * @param came whether they were to come; else they waited for a place
 * @param at when they were forgotten: the same for all dates of one person
 */
public record SignUpsEnded(
        ListingId activity,
        LocalDate date,
        @Nullable Boolean came,
        @Nullable Instant at) {

    /** When somebody who was to come was forgotten; empty: nobody was to. */
    public Optional<Instant> guestGoneAt() {
        return Boolean.TRUE.equals(came) ? Optional.ofNullable(at) : Optional.empty();
    }
}
