package nl.omdehoek.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Turns a geometry that is made for reckoning into one that is made for drawing. */
class Drawing {

    private Drawing() {}

    static Outline of(Geometry geometry) {
        return new Outline(IntStream.range(0, geometry.getNumGeometries())
                .mapToObj(it -> part((Polygon) geometry.getGeometryN(it)))
                .toList());
    }

    private static Outline.Part part(Polygon polygon) {
        var rings = new ArrayList<List<Point>>();
        rings.add(points(polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(points(polygon.getInteriorRingN(hole)));
        }
        return new Outline.Part(rings);
    }

    private static List<Point> points(LinearRing ring) {
        return Arrays.stream(ring.getCoordinates())
                .map(it -> new Point(it.y, it.x))
                .toList();
    }
}
