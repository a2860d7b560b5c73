package nl.omdehoek.geography;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Things on the map by the box (degrees) that they fit in: a first sieve before anything is measured. */
class BoxTree<T> {
    /** Of latitude, on the same round earth as {@link Point#distanceTo}. */
    static final double METRES_PER_DEGREE = 111_195;

    private final STRtree tree = new STRtree();

    BoxTree(Collection<T> things, Function<T, Envelope> boxOf) {
        things.forEach(it -> tree.insert(boxOf.apply(it), it));
        // Now, since building on first use would not be safe among threads.
        tree.build();
    }

    /** Those whose box the point or the circle round it may touch. */
    @SuppressWarnings("unchecked")
    List<T> around(Point centre, double metres) {
        return tree.query(box(centre, metres));
    }

    /** A little too wide rather than too narrow; over a pole or the date line it goes round the world. */
    private static Envelope box(Point centre, double metres) {
        var height = 1.01 * metres / METRES_PER_DEGREE;
        var south = centre.latitude() - height;
        var north = centre.latitude() + height;
        var width = height / Math.cos(Math.toRadians(Math.max(Math.abs(south), Math.abs(north))));
        var west = centre.longitude() - width;
        var east = centre.longitude() + width;
        var around = south <= -90 || north >= 90 || west < -180 || east > 180;
        return around ? new Envelope(-180, 180, south, north) : new Envelope(west, east, south, north);
    }
}
