package nl.omdehoek.moderation;

import java.util.List;

/**
 * Some of what was reported.
 *
 * @param areMore whether there is something that was reported last before these
 */
public record ReportedSubjects(List<ReportedSubject> shown, boolean areMore) {

    public ReportedSubjects {
        shown = List.copyOf(shown);
    }
}
