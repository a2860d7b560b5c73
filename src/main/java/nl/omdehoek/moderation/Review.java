package nl.omdehoek.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;

/**
 * Something a human looks at, and what they decided.
 *
 * @param where whose connector looks at it
 * @param author whose it is, where that is known and they are here still
 * @param isShown whether readers see it meanwhile
 * @param hindrances why it never publishes itself; none: it may
 * @param before what stood there, where it was changed
 * @param after what stands there now
 * @param outcome empty as long as nobody decided
 */
public record Review(
        UUID id,
        Subject subject,
        NeighbourhoodCode where,
        Optional<PersonId> author,
        Cause cause,
        boolean isShown,
        Set<Hindrance> hindrances,
        Instant askedAt,
        String before,
        String after,
        Optional<Outcome> outcome) {

    public Review {
        hindrances = Set.copyOf(hindrances);
    }

    /** Why somebody has to look. */
    public enum Cause {
        /** A newcomer posted it. */
        POSTED,
        /** It is shown, and was changed. */
        EDITED,
        /** It is shown, and something in it may be wrong. */
        FLAGGED,
        /** Two who can be reached reported it; it is not shown until somebody looked. */
        REPORTED
    }

    /** How it ended. */
    public sealed interface Outcome {

        Instant at();

        /** It is seen: a human said yes. */
        record Placed(Instant at) implements Outcome {}

        /** It is seen: nobody looked in time, and it may. */
        record ByItself(Instant at) implements Outcome {}

        /** Its author was asked to change something, in one sentence. */
        record ChangeAsked(Instant at, String sentence) implements Outcome {}

        /** It is not seen until a day. */
        record Hidden(Instant at, Verdict verdict) implements Outcome {}

        /** It is gone for good. */
        record Removed(Instant at, Verdict verdict) implements Outcome {}

        /** Its author took it back, or handed it in anew. */
        record Withdrawn(Instant at) implements Outcome {}
    }
}
