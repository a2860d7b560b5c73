package nl.omdehoek.drafts;

import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;

/** Who finishes a draft: somebody who is known here, or somebody new by this name. */
public sealed interface Writer {

    record Known(PersonId person) implements Writer {}

    record New(FirstName name) implements Writer {}
}
