package nl.omdehoek.notifications;

import java.util.UUID;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;

/**
 * A mail of nothing but words, to somebody who is not in the portal.
 *
 * @param id the same each time it is tried
 * @param about whom it is about
 * @param subject says nothing of whom it is about
 */
record Note(UUID id, PersonId about, MailAddress to, String subject, String text) {}
