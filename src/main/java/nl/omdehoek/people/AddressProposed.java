package nl.omdehoek.people;

import java.time.Instant;

/** Somebody typed an e-mail address as theirs; a mail to it has to ask whether it is. */
public record AddressProposed(PersonId person, Instant at) {}
