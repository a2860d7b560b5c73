package nl.omdehoek.geography;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Finds neighbourhoods by how far their centre is, nearest first. */
class Centres {
    private static final double FIRST_REACH_IN_METRES = 2_000;
    private static final double HALF_THE_GLOBE_IN_METRES = 20_100_000;
    private final BoxTree<Neighbourhood> tree;

    Centres(Collection<Neighbourhood> neighbourhoods) {
        tree = new BoxTree<>(neighbourhoods, Centres::box);
    }

    private static Envelope box(Neighbourhood neighbourhood) {
        var centre = neighbourhood.centre();
        return new Envelope(centre.longitude(), centre.longitude(), centre.latitude(), centre.latitude());
    }

    List<Neighbourhood> within(Point point, double metres) {
        return tree.around(point, metres).stream()
                .map(it -> new Candidate(it, point.metresTo(it.centre())))
                .filter(it -> it.metres <= metres)
                .sorted(Comparator.comparingDouble(Candidate::metres)
                        .thenComparing(it -> it.neighbourhood.code().value()))
                .map(Candidate::neighbourhood)
                .toList();
    }

    /** Looks in a circle that grows until it holds enough. */
    List<Neighbourhood> near(Point point, int limit) {
        var reach = FIRST_REACH_IN_METRES;
        var found = within(point, reach);
        while (found.size() < limit && reach < HALF_THE_GLOBE_IN_METRES) {
            reach *= 2;
            found = within(point, reach);
        }
        return found.stream().limit(limit).toList();
    }

    private record Candidate(Neighbourhood neighbourhood, double metres) {}
}
