package nl.omdehoek.places;

import nl.omdehoek.listing.ListingId;

/** A place that was known changed: what is held there is found by its name, and where it is. */
public record PlaceChanged(ListingId place) {}
