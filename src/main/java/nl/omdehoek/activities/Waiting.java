package nl.omdehoek.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody waits for a place on one date.
 *
 * @param at when they put themselves on the list
 * @param heldUntil until when places are kept for them; null while there are none
 */
public record Waiting(
        UUID id,
        ListingId activity,
        LocalDate date,
        PersonId person,
        Attendance attendance,
        Instant at,
        @Nullable Instant heldUntil) {

    public boolean isHeld(Instant now) {
        return heldUntil != null && heldUntil.isAfter(now);
    }
}
