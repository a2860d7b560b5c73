package nl.omdehoek.listing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.people.PersonId;

/**
 * Somebody asks to keep a listing that nobody keeps, as it is theirs.
 *
 * @param where whose connector decides
 * @param words how they say that they belong to it
 * @param outcome empty as long as nobody decided
 */
public record Claim(
        UUID id,
        ListingKind kind,
        ListingId listing,
        NeighbourhoodCode where,
        PersonId person,
        String words,
        Instant askedAt,
        Optional<Outcome> outcome) {

    public static final int LONGEST = 300;

    /** What somebody decided. */
    public sealed interface Outcome {

        Instant at();

        /** They keep it from then on. */
        record Granted(Instant at) implements Outcome {}

        /** They do not, and why. */
        record Refused(Instant at, String sentence) implements Outcome {}
    }
}
