package nl.omdehoek.listing;

/** A listing was made, changed, hidden or ended; who wants to know how it is now asks its source. */
public record ListingChanged(ListingKind kind, ListingId id) {}
