package nl.omdehoek.help;

import java.util.UUID;

/** Somebody said yes to what a neighbour asked, when they were asked this. */
public record HelperFound(UUID request, UUID ask) {}
