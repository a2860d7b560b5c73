package nl.omdehoek.help;

import java.util.UUID;

/** Somebody who asked for help has an answer to read. */
public record RequestAnswered(UUID request) {}
