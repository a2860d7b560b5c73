package nl.omdehoek.help;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.people.CodeWords;

/**
 * A request that was written down.
 *
 * @param words by which the asker comes to their own page; empty where they were told before
 */
public record Entered(UUID request, Optional<CodeWords> words) {}
