package nl.omdehoek.geography;

/** How far apart two points are, in whole metres; refuses less than nothing. */
public record Distance(int metres) implements Comparable<Distance> {

    public Distance {
        if (metres < 0) {
            throw new IllegalArgumentException("A distance is 0 metres or more");
        }
    }

    /** Rounded to the nearest metre; refuses what is not finite or goes beyond the planet. */
    public static Distance ofMetres(double metres) {
        if (!(metres >= 0 && metres <= Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("A distance is 0 to " + Integer.MAX_VALUE + " metres");
        }
        return new Distance((int) Math.round(metres));
    }

    @Override
    public int compareTo(Distance other) {
        return Integer.compare(metres, other.metres);
    }
}
