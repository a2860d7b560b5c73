package nl.omdehoek.listing;

/** Somebody asked for what only the keeper of a listing may see or do. */
public class NotYours extends RuntimeException {

    public NotYours(ListingKind kind, ListingId listing) {
        super("Not the keeper of " + kind + " " + listing);
    }
}
