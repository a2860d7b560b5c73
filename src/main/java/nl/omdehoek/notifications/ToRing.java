package nl.omdehoek.notifications;

import java.util.Optional;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PhoneNumber;

/**
 * Somebody who has to hear of a date they come to, and whom no mail reached.
 *
 * @param now the date as it is; empty when the activity is not on then any more
 * @param telephone for the desk only, if they left one
 */
public record ToRing(
        SignUp signUp, FirstName name, News news, Optional<Occurrence> now, Optional<PhoneNumber> telephone) {

    /** What they have to hear. */
    public enum News {
        OFF,
        MOVED,
        /** They know that it was off or moved; it is not. */
        ON_AGAIN
    }
}
