package nl.omdehoek.listing;

import java.util.UUID;

/** Somebody asks to keep a listing. */
public record ClaimAsked(UUID claim) {}
