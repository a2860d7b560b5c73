package nl.omdehoek.moderation;

import java.util.UUID;
import nl.omdehoek.people.PersonId;

/** Somebody who is known reported something. */
public record ReportReceived(UUID report, PersonId by) {}
