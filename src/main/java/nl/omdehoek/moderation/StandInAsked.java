package nl.omdehoek.moderation;

import java.util.UUID;

/** Nobody looked at it for half a day. */
public record StandInAsked(UUID review) {}
