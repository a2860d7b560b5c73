package nl.omdehoek.help;

import java.util.UUID;

/** Somebody who said yes to this ask need not do it: whom it was for would rather not meet. Why is told nowhere. */
public record NotThisTime(UUID ask) {}
