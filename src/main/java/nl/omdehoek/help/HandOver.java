package nl.omdehoek.help;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;

/**
 * "Warme overdracht": somebody who asked for help is passed on to a help point, by their own choice. What is passed on stands
 * fast from the moment it was proposed: who says yes has read all of it.
 *
 * @param where it was asked
 * @param point where it goes; nowhere any more after a no
 * @param closes whether the request is done once this arrived
 * @param sentAt when it went; empty: it did not go yet
 * @param arrivedAt when the help point said that it arrived
 * @param tries how often it was tried to send it
 */
public record HandOver(
        UUID id,
        UUID request,
        PersonId person,
        NeighbourhoodCode where,
        Optional<ListingId> point,
        PassedOn passedOn,
        boolean closes,
        State state,
        Instant proposedAt,
        Optional<Instant> sentAt,
        Optional<Instant> arrivedAt,
        int tries) {

    /** How far it is. */
    public enum State {
        /** The asker has it before them. */
        PROPOSED,
        /** It was answered, and goes nowhere. */
        ANSWERED,
        /** The asker said yes; it goes out now. */
        AGREED,
        /** It was sent. */
        SENT,
        /** It could not be sent for days. */
        GIVEN_UP,
        /** The help point has it. */
        ARRIVED
    }
}
