package nl.omdehoek.places;

import java.util.Set;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Welcome;
import nl.omdehoek.listing.Wording;

/** A place that nobody had told of, as a neighbour tells of it. */
public record PlaceTip(Wording wording, PlaceKind kind, Spot.Around spot, Set<Theme> themes, Welcome welcome) {

    public PlaceTip {
        themes = Set.copyOf(themes);
    }
}
