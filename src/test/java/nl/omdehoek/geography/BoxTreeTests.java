package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class BoxTreeTests {
    private static final double LONGITUDE = 179.999;
    private final BoxTree<Double> tree = new BoxTree<>(List.of(LONGITUDE), it -> new Envelope(it, it, 0, 0));

    @Test
    void findsWhatIsInReach() {
        assertThat(tree.around(new Point(0, 179.99), 1_010)).hasSize(1);
        assertThat(tree.around(new Point(0, 179.98), 1_010)).isEmpty();
    }

    @Test
    void reachesOverTheDateLine() {
        assertThat(tree.around(new Point(0, -179.999), 1_000)).hasSize(1);
    }

    @Test
    void reachesOverAPole() {
        assertThat(tree.around(new Point(89, 0), 11_000_000)).hasSize(1);
    }
}
