package nl.omdehoek.people;

/** Somebody who took part: a first name and, elsewhere, a way back. */
public record Person(PersonId id, FirstName name) {}
