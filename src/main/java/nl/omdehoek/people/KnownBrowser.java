package nl.omdehoek.people;

import java.time.LocalDate;

/**
 * A phone or computer that knows somebody, as they see it.
 *
 * @param own whether nobody else uses it
 * @param current whether it is the one they look with
 */
public record KnownBrowser(long id, boolean own, LocalDate since, LocalDate seenOn, boolean current) {}
