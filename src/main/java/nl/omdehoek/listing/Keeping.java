package nl.omdehoek.listing;

/** What came of handing in a listing. */
public enum Keeping {
    NEW,
    CHANGED,
    UNCHANGED
}
