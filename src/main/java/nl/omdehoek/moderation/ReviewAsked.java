package nl.omdehoek.moderation;

import java.util.UUID;

/** Something waits for a human. */
public record ReviewAsked(UUID review) {}
