package nl.omdehoek.moderation;

import java.time.Instant;
import java.util.Set;
import nl.omdehoek.journal.Subject;

/** One thing that was reported, how often, when last, and why. */
public record ReportedSubject(Subject subject, int times, Instant last, Set<ReportReason> reasons) {}
