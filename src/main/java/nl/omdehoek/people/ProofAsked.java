package nl.omdehoek.people;

import java.time.Instant;

/** Somebody wants to prove by a mail that it is they who ask for this. */
public record ProofAsked(PersonId person, Weighty what, Instant at) {}
