package nl.omdehoek.help;

import nl.omdehoek.geography.Distance;

/**
 * Somebody who could be asked, and how far that is.
 *
 * @param isAnswer whether they offered it for just this
 * @param isNamed whether just this offer is asked for
 */
public record Candidate(Offer offer, Distance distance, boolean isAnswer, boolean isNamed) {}
