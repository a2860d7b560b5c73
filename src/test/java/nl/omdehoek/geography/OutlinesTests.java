package nl.omdehoek.geography;

import static nl.omdehoek.geography.SampleAreas.EAST;
import static nl.omdehoek.geography.SampleAreas.FAR;
import static nl.omdehoek.geography.SampleAreas.WEST;
import static nl.omdehoek.geography.SampleAreas.shape;
import static nl.omdehoek.geography.SampleAreas.square;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class OutlinesTests {
    private final Outlines<NeighbourhoodCode> neighbours = outlines(Map.of(WEST, square(5.00), EAST, square(5.01)));

    private static Outlines<NeighbourhoodCode> outlines(Map<AreaCode, Geometry> outlines) {
        return new Outlines<>(NeighbourhoodCode.class, outlines);
    }

    @Test
    void findsTheOneAround() {
        assertThat(neighbours.covering(new Point(52.005, 5.002))).contains(WEST);
        assertThat(neighbours.covering(new Point(52.005, 5.018))).contains(EAST);
        assertThat(neighbours.covering(new Point(52.005, 5.021))).isEmpty();
    }

    @Test
    void givesABorderToTheLowestCode() {
        var onTheBorder = new Point(52.005, 5.01);

        assertThat(neighbours.covering(onTheBorder)).contains(WEST);
        assertThat(outlines(Map.of(EAST, square(5.00), WEST, square(5.01))).covering(onTheBorder))
                .contains(WEST);
    }

    @Test
    void givesACornerToTheLowestCode() {
        assertThat(neighbours.covering(new Point(52.01, 5.01))).contains(WEST);
        assertThat(neighbours.covering(new Point(52.01, 5.02))).contains(EAST);
    }

    @Test
    void leavesOutAHole() {
        var ring = outlines(
                Map.of(
                        WEST,
                        shape(
                                "POLYGON ((5 52, 5.3 52, 5.3 52.3, 5 52.3, 5 52), (5.1 52.1, 5.2 52.1, 5.2 52.2, 5.1 52.2, 5.1 52.1))")));

        assertThat(ring.covering(new Point(52.15, 5.15))).isEmpty();
        assertThat(ring.covering(new Point(52.15, 5.05))).contains(WEST);
        assertThat(ring.covering(new Point(52.15, 5.1))).contains(WEST);
    }

    @Test
    void findsEveryPieceOfLand() {
        var islands = outlines(Map.of(
                FAR, shape("MULTIPOLYGON (((5 53, 5.1 53, 5.1 53.1, 5 53)), ((5.5 53, 5.6 53, 5.6 53.1, 5.5 53)))")));

        assertThat(islands.covering(new Point(53.01, 5.09))).contains(FAR);
        assertThat(islands.covering(new Point(53.01, 5.59))).contains(FAR);
        assertThat(islands.covering(new Point(53.01, 5.3))).isEmpty();
    }

    @Test
    void findsTheNearestWithinReachOnly() {
        // A hundredth of a degree of longitude is 685 metres here.
        var beside = new Point(52.005, 5.021);

        assertThat(neighbours.nearest(beside, new Distance(70))).contains(EAST);
        assertThat(neighbours.nearest(beside, new Distance(67))).isEmpty();
    }

    @Test
    void knowsOnlyItsOwnKind() {
        var mixed = outlines(Map.of(SampleAreas.DORPSTAD, square(5.00), EAST, square(5.01)));

        assertThat(mixed.covering(new Point(52.005, 5.002))).isEmpty();
        assertThat(mixed.has(EAST)).isTrue();
        assertThat(mixed.has(WEST)).isFalse();
    }
}
