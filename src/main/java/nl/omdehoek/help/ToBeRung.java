package nl.omdehoek.help;

import java.util.Optional;
import nl.omdehoek.people.CodeWords;
import nl.omdehoek.people.PersonId;

/**
 * Somebody who is going to be rung.
 *
 * @param words by which they come back, if they are new
 */
public record ToBeRung(PersonId person, Optional<CodeWords> words) {}
