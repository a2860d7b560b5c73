package nl.omdehoek.activities;

import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;

/** Who wants to come: somebody who is known here, or somebody new by this name. */
public sealed interface Joiner {

    record Known(PersonId person) implements Joiner {}

    record New(FirstName name) implements Joiner {}
}
