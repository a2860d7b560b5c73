package nl.omdehoek.messages;

import java.util.UUID;
import nl.omdehoek.people.PersonId;

/** Somebody wrote to somebody. */
public record MessageSent(UUID conversation, PersonId from, PersonId to) {}
