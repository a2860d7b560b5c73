package nl.omdehoek.journal;

import java.time.Instant;

/** One line of the journal. */
public record Entry(Instant at, String actor, String act, Subject subject, String rule) {}
