package nl.omdehoek.notifications;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PhoneNumber;

/**
 * Somebody who has to hear of a date they come to, and whom no mail reached.
 *
 * @param signUp by which they come
 * @param date the day by which the date is known, also after it moved
 * @param now the date as it is; empty when the activity is not on then any more
 * @param changes how often it changed by now: who is told that, is not told what comes after it
 * @param hasNumber whether they left a telephone number
 * @param telephone that number, for the desk only
 */
public record ToRing(
        UUID signUp,
        ListingId activity,
        LocalDate date,
        FirstName name,
        News news,
        Optional<Occurrence> now,
        int changes,
        boolean hasNumber,
        Optional<PhoneNumber> telephone) {

    /** What they have to hear. */
    public enum News {
        OFF,
        MOVED,
        /** It was off or moved when they last heard of it, or when they signed up; it is not. */
        ON_AGAIN
    }
}
