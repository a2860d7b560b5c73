package nl.omdehoek.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.places.Place;

/** One load: its report, and the things that its rows point at, each looked up once. */
final class Load {

    private final LoadReport report = new LoadReport();
    private final Map<ListingId, Optional<Place>> places = new HashMap<>();
    private final Map<ListingId, Boolean> others = new HashMap<>();

    LoadReport report() {
        return report;
    }

    Optional<Place> place(ListingId id, Function<ListingId, Optional<Place>> lookUp) {
        return places.computeIfAbsent(id, lookUp);
    }

    boolean exists(ListingId id, Function<ListingId, Optional<?>> lookUp) {
        return others.computeIfAbsent(id, it -> lookUp.apply(it).isPresent());
    }
}
