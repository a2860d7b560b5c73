package nl.omdehoek.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.people.PersonId;

/**
 * Something that was said.
 *
 * @param number later ones have higher numbers
 * @param writer nobody, where they asked to be forgotten; then the text is empty
 */
public record Message(long number, UUID id, Optional<PersonId> writer, String text, Instant at) {}
