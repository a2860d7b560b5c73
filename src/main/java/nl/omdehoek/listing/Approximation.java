package nl.omdehoek.listing;

import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.Point;

/**
 * "Ongeveer hier": the point that stands for all addresses of the same square of some 400 metres, so that nothing can
 * be reckoned back from it, however many listings there are. Where few people live, it is the neighbourhood's centre.
 */
public final class Approximation {

    private static final double ROWS_A_DEGREE = 275;
    private static final double COLUMNS_A_DEGREE = 170;

    /** Below this many inhabitants a square may hold one house. */
    private static final int THINLY_POPULATED = 500;

    private Approximation() {}

    public static Point of(Point exact, Neighbourhood neighbourhood) {
        if (neighbourhood.inhabitants().orElse(0) < THINLY_POPULATED) {
            return neighbourhood.centre();
        }
        return new Point(middle(exact.latitude(), ROWS_A_DEGREE), middle(exact.longitude(), COLUMNS_A_DEGREE));
    }

    private static double middle(double degrees, double partsADegree) {
        return (Math.floor(degrees * partsADegree) + 0.5) / partsADegree;
    }
}
