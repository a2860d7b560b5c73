package nl.omdehoek.help;

import java.util.UUID;

/** A help point said that somebody who was passed on arrived there. */
public record HandOverArrived(UUID handOver) {}
