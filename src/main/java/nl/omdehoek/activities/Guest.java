package nl.omdehoek.activities;

import java.util.Optional;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PhoneNumber;

/**
 * Somebody who comes, as a host or the desk sees them.
 *
 * @param reachable whether they get mail: else somebody has to ring or to go by when something changes
 * @param telephone where the desk may ring them; a host is told none
 */
public record Guest(SignUp signUp, FirstName name, boolean reachable, Optional<PhoneNumber> telephone) {}
