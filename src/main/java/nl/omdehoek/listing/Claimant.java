package nl.omdehoek.listing;

import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;

/** Who asks to keep a listing: somebody who is known here, or somebody new by this name. */
public sealed interface Claimant {

    record Known(PersonId person) implements Claimant {}

    record New(FirstName name) implements Claimant {}
}
