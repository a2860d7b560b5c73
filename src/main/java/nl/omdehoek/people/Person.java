package nl.omdehoek.people;

import java.util.Locale;

/**
 * Somebody who took part: a first name and, elsewhere, a way back.
 *
 * @param language in which they are written to
 */
public record Person(PersonId id, FirstName name, Locale language) {}
