package nl.omdehoek.help;

import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;

/** Who wants to be rung: somebody who is known here, or somebody new by this name. */
public sealed interface Caller {

    record Known(PersonId person) implements Caller {}

    record New(FirstName name) implements Caller {}
}
