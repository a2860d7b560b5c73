package nl.omdehoek.listing;

import java.util.Optional;
import nl.omdehoek.people.CodeWords;

/**
 * A claim that waits for an answer.
 *
 * @param words by which whoever made it comes back, where nobody knew them yet
 */
public record Claimed(Claim claim, Optional<CodeWords> words) {}
