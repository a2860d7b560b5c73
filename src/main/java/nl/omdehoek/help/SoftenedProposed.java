package nl.omdehoek.help;

import java.util.UUID;

/** There are words about what somebody asked that they can say yes to. */
public record SoftenedProposed(UUID request) {}
