package nl.omdehoek.geography;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Makes outlines small without opening cracks between neighbours, and those of districts and municipalities out of
 * their neighbourhoods', so that borders are the same on every level.
 */
class OutlineCoverage {
    /** A bend goes when the triangle that it makes is smaller than a square of this side: about 75 square metres. */
    private static final double TOLERANCE_IN_DEGREES = 0.0001;

    /** A hole smaller than this (about 750 m2) is where neighbours do not quite meet, rather than another area. */
    private static final double CRACK_IN_SQUARE_DEGREES = 1e-7;

    private static final PrecisionModel GRID = new PrecisionModel(OutlineText.UNITS_PER_DEGREE);

    private OutlineCoverage() {}

    static Map<AreaCode, Geometry> of(
            Map<NeighbourhoodCode, Geometry> neighbourhoods,
            Map<MunicipalityCode, Geometry> municipalities,
            Collection<NeighbourhoodCode> all) {
        var outlines = new HashMap<AreaCode, Geometry>(simplified(municipalities));
        outlines.putAll(simplified(neighbourhoods));
        all.stream()
                .collect(Collectors.groupingBy(NeighbourhoodCode::district))
                .forEach((code, parts) -> addWhole(outlines, code, parts));
        all.stream()
                .collect(Collectors.groupingBy(NeighbourhoodCode::municipality))
                .forEach((code, parts) -> addWhole(outlines, code, parts));
        return outlines;
    }

    private static <C extends AreaCode> Map<C, Geometry> simplified(Map<C, Geometry> outlines) {
        var sorted = new TreeMap<C, Geometry>(Comparator.comparing(AreaCode::value));
        sorted.putAll(outlines);
        var codes = List.copyOf(sorted.keySet());
        var shapes = sorted.values().toArray(Geometry[]::new);
        var small = CoverageSimplifier.simplify(shapes, TOLERANCE_IN_DEGREES);
        return IntStream.range(0, shapes.length)
                .boxed()
                // Outlines that overlap may come out crossed: then they stay as they were.
                .collect(Collectors.toMap(codes::get, it -> small[it].isValid() ? small[it] : shapes[it]));
    }

    /** Only when no part is missing, or the outline would have a bite out of it. */
    private static void addWhole(Map<AreaCode, Geometry> outlines, AreaCode code, List<NeighbourhoodCode> parts) {
        var known = parts.stream().map(outlines::get).filter(Objects::nonNull).toList();
        if (known.size() == parts.size()) {
            outlines.put(code, withoutCracks(UnaryUnionNG.union(known, GRID)));
        }
    }

    private static Geometry withoutCracks(Geometry whole) {
        var parts = IntStream.range(0, whole.getNumGeometries())
                .mapToObj(it -> withoutCracks((Polygon) whole.getGeometryN(it)))
                .toList();
        return whole.getFactory().buildGeometry(parts);
    }

    private static Polygon withoutCracks(Polygon part) {
        var factory = part.getFactory();
        var holes = IntStream.range(0, part.getNumInteriorRing())
                .mapToObj(part::getInteriorRingN)
                .filter(it -> factory.createPolygon(it).getArea() > CRACK_IN_SQUARE_DEGREES)
                .toArray(LinearRing[]::new);
        return factory.createPolygon(part.getExteriorRing(), holes);
    }
}
