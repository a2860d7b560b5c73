package nl.omdehoek.drafts;

import java.util.Optional;
import nl.omdehoek.people.CodeWords;
import nl.omdehoek.people.PersonId;

/**
 * A draft that became what it was meant to be.
 *
 * @param words by which its writer comes back, where nobody knew them yet
 */
public record Finished(PersonId writer, Optional<CodeWords> words) {}
