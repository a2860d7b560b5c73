package nl.omdehoek.listing;

import org.jspecify.annotations.Nullable;

/** What came of handing in a listing. */
public enum Keeping {
    NEW,
    CHANGED,
    UNCHANGED;

    /** What comes of keeping this where that is known. */
    public static Keeping of(@Nullable Object known, Object wanted) {
        return known == null ? NEW : known.equals(wanted) ? UNCHANGED : CHANGED;
    }
}
