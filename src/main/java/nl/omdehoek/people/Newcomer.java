package nl.omdehoek.people;

/** Somebody who was not known before, with the words by which they come back: they are said now, and kept nowhere. */
public record Newcomer(Person person, CodeWords words) {}
