package nl.omdehoek.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Point;

/** All neighbourhoods of the Netherlands, where many people live more often than where few do. */
final class Country {

    /** About 300 metres. */
    private static final double SPREAD_IN_DEGREES = 0.003;

    private final NavigableMap<Long, Neighbourhood> byInhabitants = new TreeMap<>();
    private long inhabitants;

    Country() {
        var geography = Neighbourhoods.builtIn();
        List<Neighbourhood> all = new ArrayList<>();
        geography.municipalities().forEach(it -> all.addAll(geography.neighbourhoodsIn(it.code())));
        for (var neighbourhood : all) {
            byInhabitants.put(inhabitants, neighbourhood);
            inhabitants += 50 + neighbourhood.inhabitants().orElse(0);
        }
    }

    Neighbourhood neighbourhood(RandomGenerator random) {
        return byInhabitants.floorEntry(random.nextLong(inhabitants)).getValue();
    }

    Point pointIn(Neighbourhood neighbourhood, RandomGenerator random) {
        var centre = neighbourhood.centre();
        return new Point(
                centre.latitude() + random.nextGaussian() * SPREAD_IN_DEGREES,
                centre.longitude() + random.nextGaussian() * SPREAD_IN_DEGREES);
    }
}
