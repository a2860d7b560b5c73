package nl.omdehoek.messages;

import java.util.UUID;
import nl.omdehoek.journal.Subject;

/** Somebody is asked whether they want to talk with another about something. Who that is, is told after two yeses. */
public record Introduction(UUID id, Subject about) {}
