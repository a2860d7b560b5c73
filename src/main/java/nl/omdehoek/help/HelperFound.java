package nl.omdehoek.help;

import java.util.UUID;

/** Somebody said yes to what a neighbour asked. */
public record HelperFound(UUID request) {}
