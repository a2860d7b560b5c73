package nl.omdehoek.moderation;

import java.util.Set;
import nl.omdehoek.journal.Subject;

/** Each module with something that waits for a yes has one of these. What it does, it does in the transaction of the decision. */
public interface Reviewable {

    /** The kinds of subject it knows. */
    Set<String> kinds();

    /** Whether two reports that can be reached hide it until somebody looked. */
    boolean isHiddenByReports(Subject subject);

    /** Readers see it from now on. */
    void show(Subject subject, String actor);

    /** Readers see it no longer; it can be shown again. */
    void hide(Subject subject, String actor);

    /** It is over. */
    void end(Subject subject, String actor);
}
