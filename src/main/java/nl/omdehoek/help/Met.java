package nl.omdehoek.help;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.people.PersonId;

/**
 * About what somebody is asked how it went.
 *
 * @param task empty where whoever asked for it is forgotten
 * @param with empty where the two were never told who the other is
 */
public record Met(UUID ask, Optional<HelpTask> task, Optional<PersonId> with) {}
