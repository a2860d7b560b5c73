package nl.omdehoek.moderation;

import java.util.Optional;
import java.util.Set;
import nl.omdehoek.people.PersonId;

/** Each module with something that can be reported has one of these. */
public interface Reportable {

    /** The kinds of subject it knows. */
    Set<String> kinds();

    /**
     * What is reported.
     *
     * @param by who reports it, where that is known
     * @return empty if there is no such thing, or not for them
     */
    Optional<Reported> find(String kind, String id, Optional<PersonId> by);
}
