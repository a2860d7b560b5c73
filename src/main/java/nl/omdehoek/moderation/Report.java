package nl.omdehoek.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;

/**
 * What somebody reported, for who judges it. It does not tell who did.
 *
 * @param author whose it is, where that is known and they are here still
 * @param words of who reported
 * @param reported what was written, as it stood then
 */
public record Report(
        UUID id,
        ReportNumber number,
        Subject subject,
        ReportReason reason,
        Instant at,
        Optional<PersonId> author,
        String words,
        String reported) {}
