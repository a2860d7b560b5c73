package nl.omdehoek.moderation;

import java.util.Optional;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.people.PersonId;

/**
 * What is reported, as it stands at that moment.
 *
 * @param author who wrote or did it, where that is known
 * @param text what was written, kept for who judges; empty for what all can read
 * @param where whose connector looks at it; empty for what only administrators see
 */
public record Reported(Optional<PersonId> author, String text, Optional<NeighbourhoodCode> where) {

    public static final int LONGEST = 8_000;

    /** Between people. */
    public Reported(Optional<PersonId> author, String text) {
        this(author, text, Optional.empty());
    }

    public static Reported readByAll(NeighbourhoodCode where) {
        return new Reported(Optional.empty(), "", Optional.of(where));
    }

    public Reported {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Of what was reported at most " + LONGEST + " characters are kept");
        }
    }
}
