package nl.omdehoek.help;

import java.util.UUID;

/** Somebody who asked for help can be passed on to a help point, if they say yes. */
public record HandOverProposed(UUID handOver) {}
