package nl.omdehoek.geography;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.AffineTransformation;

/** The outlines of one kind of area, and which of them a point lies in. */
class Outlines<C extends AreaCode> {
    /** Public outlines are drawn this roughly at worst. */
    static final double PRECISION_IN_METRES = 100;

    private final Map<C, Geometry> byCode = new HashMap<>();
    private final BoxTree<Outlined<C>> tree;

    Outlines(Class<C> kind, Map<AreaCode, Geometry> outlines) {
        outlines.forEach((code, outline) -> {
            if (kind.isInstance(code)) {
                byCode.put(kind.cast(code), outline);
            }
        });
        var all = byCode.entrySet().stream().map(Outlined::new).toList();
        tree = new BoxTree<>(all, it -> it.outline.getEnvelopeInternal());
    }

    boolean has(C code) {
        return byCode.containsKey(code);
    }

    /** On a border between areas it is the one with the lowest code, so that the answer is always the same. */
    Optional<C> covering(Point point) {
        var coordinate = new Coordinate(point.longitude(), point.latitude());
        return tree.around(point, 0).stream()
                .filter(it -> it.locator.locate(coordinate) != Location.EXTERIOR)
                .map(Outlined::code)
                .min(Comparator.comparing(AreaCode::value));
    }

    /** The nearest outline that is no further than this; the lowest code of those equally near. */
    Optional<C> nearest(Point point, Distance reach) {
        return tree.around(point, reach.metres()).stream()
                .map(it -> new Candidate<>(it.code, metres(it.outline, point)))
                .filter(it -> it.metres <= reach.metres())
                .min(Comparator.comparingDouble((Candidate<C> it) -> it.metres).thenComparing(it -> it.code.value()))
                .map(Candidate::code);
    }

    /** 0 inside; measured on a map that is made flat at the point's own latitude. */
    static double metres(Geometry outline, Point point) {
        var flat = AffineTransformation.scaleInstance(Math.cos(Math.toRadians(point.latitude())), 1);
        var here = outline.getFactory().createPoint(new Coordinate(point.longitude(), point.latitude()));
        return flat.transform(outline).distance(flat.transform(here)) * BoxTree.METRES_PER_DEGREE;
    }

    private record Outlined<C extends AreaCode>(C code, Geometry outline, IndexedPointInAreaLocator locator) {
        Outlined(Map.Entry<C, Geometry> entry) {
            this(entry.getKey(), entry.getValue(), new IndexedPointInAreaLocator(entry.getValue()));
        }
    }

    private record Candidate<C extends AreaCode>(C code, double metres) {}
}
