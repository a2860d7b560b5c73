package nl.omdehoek.geography;

import java.util.ArrayList;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import tools.jackson.databind.JsonNode;

/** Reads a GeoJSON geometry as an area: on the grid of the area file, repaired where it crosses itself. */
class GeoJsonShape {

    private GeoJsonShape() {}

    static Geometry read(JsonNode geometry) throws Refused {
        var coordinates = geometry.path("coordinates");
        var shape = switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> polygons(coordinates);
            default -> throw new Refused("de omtrek is geen Polygon of MultiPolygon");
        };
        return sound(shape);
    }

    private static Geometry polygons(JsonNode parts) throws Refused {
        var polygons = new ArrayList<Polygon>();
        for (var part : parts) {
            polygons.add(polygon(part));
        }
        return OutlineText.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode part) throws Refused {
        var rings = new ArrayList<LinearRing>();
        for (var ring : part) {
            rings.add(ring(ring));
        }
        if (rings.isEmpty()) {
            throw new Refused("de omtrek is leeg");
        }
        var holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
        return OutlineText.FACTORY.createPolygon(rings.getFirst(), holes);
    }

    private static LinearRing ring(JsonNode ring) throws Refused {
        var points = new ArrayList<Coordinate>();
        for (var it : ring) {
            points.add(point(it));
        }
        var distinct = CoordinateArrays.removeRepeatedPoints(points.toArray(Coordinate[]::new));
        if (!CoordinateArrays.isRing(distinct)) {
            throw new Refused("een ring van de omtrek is niet gesloten");
        }
        return OutlineText.FACTORY.createLinearRing(distinct);
    }

    private static Coordinate point(JsonNode pair) throws Refused {
        var point = Ground.point(
                onGrid(pair.path(1).asDouble(Double.NaN)), onGrid(pair.path(0).asDouble(Double.NaN)));
        return new Coordinate(point.longitude(), point.latitude());
    }

    private static double onGrid(double degrees) {
        return Math.round(degrees * OutlineText.UNITS_PER_DEGREE) / OutlineText.UNITS_PER_DEGREE;
    }

    private static Geometry sound(Geometry shape) throws Refused {
        var fixed = shape.isValid() ? shape : GeometryFixer.fix(shape);
        if (fixed.isEmpty() || !(fixed instanceof Polygonal)) {
            throw new Refused("de omtrek heeft geen oppervlakte");
        }
        return fixed;
    }
}
