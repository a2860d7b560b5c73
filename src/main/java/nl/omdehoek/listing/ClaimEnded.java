package nl.omdehoek.listing;

import java.util.UUID;

/** Somebody decided about a claim. */
public record ClaimEnded(UUID claim) {}
