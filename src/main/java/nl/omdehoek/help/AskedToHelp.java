package nl.omdehoek.help;

import java.util.UUID;

/** Somebody is asked whether they can do something for a neighbour. */
public record AskedToHelp(UUID ask) {}
