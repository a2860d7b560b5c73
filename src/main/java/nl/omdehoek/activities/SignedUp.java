package nl.omdehoek.activities;

import java.util.UUID;

/** Somebody comes to a date. */
public record SignedUp(UUID signUp) {}
