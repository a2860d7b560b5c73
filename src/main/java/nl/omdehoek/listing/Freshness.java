package nl.omdehoek.listing;

/** How sure we are that a listing is still right. */
public enum Freshness {
    FRESH,
    STALE,
    /** Silent for so long that it is no longer listed. */
    GONE,
    /** Never confirmed by anybody: found, and marked so. */
    UNCHECKED
}
