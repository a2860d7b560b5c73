package nl.omdehoek.help;

import nl.omdehoek.geography.Distance;

/** Somebody who could be asked, and how far that is. */
public record Candidate(Offer offer, Distance distance) {}
