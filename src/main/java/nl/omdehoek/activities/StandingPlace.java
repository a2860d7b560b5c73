package nl.omdehoek.activities;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;

/**
 * Somebody comes to all dates of an activity ("vaste plek").
 *
 * @param needs what they need there each time
 * @param filledUntil the last day that was looked at: what comes after it is still to be filled
 */
public record StandingPlace(
        UUID id, ListingId activity, PersonId person, int party, Set<Need> needs, LocalDate filledUntil) {}
