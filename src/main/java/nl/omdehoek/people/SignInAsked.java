package nl.omdehoek.people;

import java.util.UUID;

/** A member of staff asked for a link to sign in; each time is one of its own. */
public record SignInAsked(PersonId person, UUID asking) {}
