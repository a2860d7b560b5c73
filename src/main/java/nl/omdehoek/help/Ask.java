package nl.omdehoek.help;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked whether they do what was requested.
 *
 * @param request empty once that is erased
 * @param answerBy after which it goes on to somebody else
 * @param until the last day of what is each week; null: it goes on
 */
public record Ask(
        UUID id,
        Optional<UUID> request,
        PersonId person,
        State state,
        Instant askedAt,
        Instant answerBy,
        LocalDate from,
        boolean weekly,
        @Nullable LocalDate until,
        int minutes) {

    /** Whether who said yes is still to do it. */
    boolean isCarriedStill(LocalDate today) {
        return weekly ? until == null : !from.isBefore(today);
    }

    /** How far it is with an ask. */
    public enum State {
        /** No answer yet. */
        OPEN,
        YES,
        /** They did not say yes: nothing tells whether they said no, or nothing. */
        PASSED,
        /** Somebody else does it, or it is needed no more. */
        WITHDRAWN;

        boolean isCarried() {
            return this == OPEN || this == YES;
        }
    }
}
