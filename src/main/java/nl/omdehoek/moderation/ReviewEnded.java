package nl.omdehoek.moderation;

import java.util.UUID;

/** Somebody decided, or time did. */
public record ReviewEnded(UUID review) {}
