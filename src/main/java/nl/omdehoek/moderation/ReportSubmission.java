package nl.omdehoek.moderation;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;

/**
 * A report as handed in.
 *
 * @param words what somebody wrote with it, or nothing
 * @param by who reports, where that is known; nobody needs to be
 * @param formKey of the form that was filled in: sent twice, it is one report
 */
public record ReportSubmission(
        Subject subject, ReportReason reason, String words, Optional<PersonId> by, UUID formKey) {

    public static final int LONGEST = 1_000;

    public ReportSubmission {
        words = words.strip();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("With a report come at most " + LONGEST + " characters");
        }
    }
}
