package nl.omdehoek.activities;

import nl.omdehoek.people.FirstName;

/**
 * Somebody who comes, as the host sees them.
 *
 * @param reachable whether they get mail: else somebody has to ring or to go by when something changes
 */
public record Guest(SignUp signUp, FirstName name, boolean reachable) {}
