package nl.omdehoek.geography;

/** A place on earth in decimal degrees (WGS84); refuses what is not finite or not on the globe. */
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_IN_METRES = 6_371_008.8;

    public Point {
        // Written so that NaN, which compares as false, is refused too.
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("A point lies at -90 to 90 and -180 to 180 degrees");
        }
    }

    /** As the crow flies, over a round earth: right to half a percent. */
    public Distance distanceTo(Point other) {
        return Distance.ofMetres(metresTo(other));
    }

    /** Not rounded, so that what is nearer also sorts as nearer. */
    double metresTo(Point other) {
        var north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        var east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var chord = north * north
                + east * east * Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        return 2 * EARTH_RADIUS_IN_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
