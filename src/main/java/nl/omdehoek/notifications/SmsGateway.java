package nl.omdehoek.notifications;

import java.util.UUID;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;

/**
 * Takes short texts to telephones, for who has no mail and would come in vain. A portal with a provider has a bean of its own
 * for this; without one the texts go no further than the outbox.
 */
public interface SmsGateway {

    /** Whether texts arrive; else whoever they are for has to be rung. */
    boolean reaches();

    /** @throws RuntimeException if it could not be sent, which may be tried again */
    void send(ShortText text);

    /**
     * A text of a few lines.
     *
     * @param id the same each time it is tried
     */
    record ShortText(UUID id, PersonId person, PhoneNumber to, String text) {}
}
