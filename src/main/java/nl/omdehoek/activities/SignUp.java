package nl.omdehoek.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;

/**
 * Somebody comes to one date of an activity.
 *
 * @param date the day by which the occurrence is known, also after it moved
 * @param party how many come, the one who signed up among them
 * @param firstTime whether the host is asked to look out for them
 */
public record SignUp(
        UUID id, ListingId activity, LocalDate date, PersonId person, int party, boolean firstTime, Instant at) {

    /** More than a family is for the host to hear of by telephone. */
    public static final int LARGEST_PARTY = 10;

    public SignUp {
        if (party < 1 || party > LARGEST_PARTY) {
            throw new IllegalArgumentException("A party is 1 to " + LARGEST_PARTY + " people, not " + party);
        }
    }
}
