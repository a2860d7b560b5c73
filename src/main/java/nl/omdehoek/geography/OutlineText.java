package nl.omdehoek.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * An outline as one word of the area file: parts divided by {@code |}, their rings by {@code ;}, points by a space. A
 * point is {@code longitude,latitude} in hundred-thousandths of a degree (about a metre), each counted from the one
 * before; the last, which is the first again, is left out.
 */
class OutlineText {
    static final double UNITS_PER_DEGREE = 100_000;
    static final GeometryFactory FACTORY = new GeometryFactory();

    private OutlineText() {}

    static String encode(Geometry outline) {
        return IntStream.range(0, outline.getNumGeometries())
                .mapToObj(it -> part((Polygon) outline.getGeometryN(it)))
                .collect(Collectors.joining("|"));
    }

    private static String part(Polygon part) {
        var text = new StringBuilder(ring(part.getExteriorRing()));
        for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
            text.append(';').append(ring(part.getInteriorRingN(hole)));
        }
        return text.toString();
    }

    private static String ring(LinearRing ring) {
        var points = ring.getCoordinates();
        var text = new StringBuilder();
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.length - 1; i++) {
            var nextX = Math.round(points[i].x * UNITS_PER_DEGREE);
            var nextY = Math.round(points[i].y * UNITS_PER_DEGREE);
            text.append(i == 0 ? "" : " ").append(nextX - x).append(',').append(nextY - y);
            x = nextX;
            y = nextY;
        }
        return text.toString();
    }

    /** Refuses what is not such a text, or whose points are not on the globe. */
    static Geometry decode(String text) {
        var parts =
                Arrays.stream(text.split("\\|", -1)).map(OutlineText::toPart).toArray(Polygon[]::new);
        return parts.length == 1 ? parts[0] : FACTORY.createMultiPolygon(parts);
    }

    private static Polygon toPart(String text) {
        var rings = Arrays.stream(text.split(";", -1)).map(OutlineText::toRing).toArray(LinearRing[]::new);
        return FACTORY.createPolygon(rings[0], Arrays.copyOfRange(rings, 1, rings.length));
    }

    private static LinearRing toRing(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a ring without points");
        }
        var points = new ArrayList<Coordinate>();
        long x = 0;
        long y = 0;
        for (var step : text.split(" ", -1)) {
            var comma = Math.max(step.indexOf(','), 0);
            x += Integer.parseInt(step.substring(0, comma));
            y += Integer.parseInt(step.substring(Math.min(comma + 1, step.length())));
            points.add(onTheGlobe(x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE));
        }
        points.add(points.getFirst().copy());
        return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static Coordinate onTheGlobe(double longitude, double latitude) {
        var point = new Point(latitude, longitude);
        return new Coordinate(point.longitude(), point.latitude());
    }
}
