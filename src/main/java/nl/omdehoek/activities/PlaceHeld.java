package nl.omdehoek.activities;

import java.util.UUID;

/** A place came free, and is held for who waits in this entry of the list. */
public record PlaceHeld(UUID waiting) {}
