package nl.omdehoek.people;

/** Somebody was forgotten: this id leads nowhere from now on. */
public record PersonForgotten(PersonId person) {}
