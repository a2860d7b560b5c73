package nl.omdehoek.moderation;

import java.util.Optional;
import nl.omdehoek.people.PersonId;

/**
 * What is reported, as it stands at that moment.
 *
 * @param author who wrote or did it, where that is known
 * @param text what was written, kept for who judges; empty for what all can read
 */
public record Reported(Optional<PersonId> author, String text) {

    public static final int LONGEST = 8_000;

    public Reported {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Of what was reported at most " + LONGEST + " characters are kept");
        }
    }
}
