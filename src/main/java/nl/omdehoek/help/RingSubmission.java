package nl.omdehoek.help;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.people.PhoneNumber;

/**
 * "Bel mij", as it was handed in. There is no room in it for more.
 *
 * @param task one that is for who connects
 * @param point near where they live, as closely as others may know it
 * @param formKey drawn anew for each form, so that one that is sent twice is known
 */
public record RingSubmission(
        HelpTask task, NeighbourhoodCode neighbourhood, Point point, PhoneNumber number, String ringAt, UUID formKey) {

    public RingSubmission {
        if (!task.isForConnector()) {
            throw new IllegalArgumentException("Who wants to be rung asks that of who connects, not " + task);
        }
    }

    UUID request() {
        return request(formKey);
    }

    /** Reckoned from the form's key, which nobody reckons back: staff know the request, and must not send the form again. */
    static UUID request(UUID formKey) {
        return UUID.nameUUIDFromBytes(("bel-mij " + formKey).getBytes(StandardCharsets.UTF_8));
    }
}
