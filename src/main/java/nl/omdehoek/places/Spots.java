package nl.omdehoek.places;

import java.util.Optional;
import java.util.Set;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.listing.Approximation;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Location;
import nl.omdehoek.moderation.Hindrance;
import org.springframework.stereotype.Component;

/** Knows where a spot is, as precisely as readers may know it. */
@Component
public class Spots {

    private final PlaceGuide places;
    private final Neighbourhoods neighbourhoods;

    Spots(PlaceGuide places, Neighbourhoods neighbourhoods) {
        this.places = places;
        this.neighbourhoods = neighbourhoods;
    }

    /** @throws IllegalArgumentException for a place that readers do not see, and outside the Netherlands */
    public Location location(Spot spot) {
        return switch (spot) {
            case Spot.At at ->
                place(at)
                        .orElseThrow(() -> new IllegalArgumentException("No such place: " + at.place()))
                        .listing()
                        .location();
            case Spot.Around around -> location(around);
        };
    }

    private Location location(Spot.Around around) {
        var neighbourhood = neighbourhoods
                .neighbourhood(around.neighbourhood())
                .orElseThrow(() -> new IllegalArgumentException("No such neighbourhood: " + around.neighbourhood()));
        var isExact = around.exactness() == Exactness.EXACT;
        // The middle of a postcode is no exact point, however exact the words are.
        var shown = isExact && !around.isMeasured() ? Exactness.APPROXIMATE : around.exactness();
        var point = switch (shown) {
            case EXACT -> around.point();
            case APPROXIMATE -> Approximation.of(around.point(), neighbourhood);
            case ON_REQUEST -> neighbourhood.centre();
        };
        return new Location(point, shown, around.neighbourhood(), isExact ? around.words() : "", around.town());
    }

    /** The place, if that is where it is. */
    public Optional<ListingId> placeOf(Spot spot) {
        return spot instanceof Spot.At at ? Optional.of(at.place()) : Optional.empty();
    }

    /** What keeps something there from being seen by itself: anybody walks in at a known public place, and nowhere else. */
    public Set<Hindrance> hindrances(Spot spot) {
        var isPublic = spot instanceof Spot.At at
                && place(at).filter(it -> !it.byNameOnly()).isPresent();
        return isPublic ? Set.of() : Set.of(Hindrance.NO_PUBLIC_PLACE);
    }

    private Optional<Place> place(Spot.At at) {
        return places.get(at.place()).filter(it -> it.listing().isPublished());
    }
}
