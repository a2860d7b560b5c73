package nl.omdehoek.moderation;

import java.util.Set;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;

/**
 * Something that was posted or changed, handed in for review.
 *
 * @param where it is: whose connector looks at it
 * @param hindrances what its module knows that its words do not tell
 * @param words all that readers would read
 */
public record ReviewSubmission(
        Subject subject, NeighbourhoodCode where, PersonId author, Set<Hindrance> hindrances, String words) {

    public static final int LONGEST = 8_000;

    public ReviewSubmission {
        hindrances = Set.copyOf(hindrances);
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("At most " + LONGEST + " characters are looked at");
        }
    }
}
