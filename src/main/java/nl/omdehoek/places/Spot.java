package nl.omdehoek.places;

import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.ListingId;

/** Where something that was posted is. */
public sealed interface Spot {

    /** At a place of ours: where the place is, and moving along with it. */
    record At(ListingId place) implements Spot {}

    /**
     * Elsewhere.
     *
     * @param point what is known of it: where the writer stood, or the middle of their postcode
     * @param isMeasured whether it is the very spot
     * @param words how to find it, as the writer told: "bij de fontein"; kept only where they may be read
     * @param town as it is called, or empty
     */
    record Around(
            Point point,
            boolean isMeasured,
            NeighbourhoodCode neighbourhood,
            String words,
            String town,
            Exactness exactness)
            implements Spot {

        public static final int LONGEST_WORDS = 120;

        public Around {
            words = words.strip();
            if (words.length() > LONGEST_WORDS) {
                throw new IllegalArgumentException("How to find it is told in up to " + LONGEST_WORDS + " characters");
            }
        }
    }
}
