package nl.omdehoek.geography;

/** The box round the European Netherlands: what lies outside it has its latitude and longitude mixed up, or is in metres. */
class Ground {
    private static final double SOUTH = 50.7;
    private static final double NORTH = 53.8;
    private static final double WEST = 3.0;
    private static final double EAST = 7.4;

    private Ground() {}

    static Point point(double latitude, double longitude) throws Refused {
        if (!(latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST)) {
            throw new Refused("breedte " + latitude + ", lengte " + longitude + " ligt niet in Nederland");
        }
        return new Point(latitude, longitude);
    }
}
