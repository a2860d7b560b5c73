package nl.omdehoek.listing;

import java.util.List;

/** Listings of one kind were made, changed, hidden or ended; who wants to know how they are now asks their source. */
public record ListingsChanged(ListingKind kind, List<ListingId> ids) {

    public ListingsChanged {
        ids = List.copyOf(ids);
    }
}
