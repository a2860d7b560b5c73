package nl.omdehoek.notifications;

import java.util.UUID;
import nl.omdehoek.people.PersonId;

/**
 * A mail that waits to be sent.
 *
 * @param about the id of what it is about; with kind and person it is the mail's identity
 * @param tries how often it was tried before
 */
record Mail(UUID id, MailKind kind, PersonId person, String about, int tries) {}
