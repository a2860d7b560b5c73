package nl.omdehoek.help;

import nl.omdehoek.listing.ListingId;

/** Who made this offer is to hear how it stands with it. */
public record OfferHeard(ListingId offer) {}
