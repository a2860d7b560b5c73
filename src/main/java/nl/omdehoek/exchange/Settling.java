package nl.omdehoek.exchange;

import java.util.Optional;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Approximation;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.ListingSubmission;
import nl.omdehoek.listing.Location;
import nl.omdehoek.places.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out where a submission is: by its point, its neighbourhood, or the place where it is held. */
@Component
class Settling {

    private final Neighbourhoods neighbourhoods;

    Settling(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    /** Where it is; or a sentence that says what to do about it. */
    Outcome settle(ListingSubmission listing, @Nullable Place place) {
        var point = listing.point();
        if (point.isEmpty() && place != null) {
            return new Outcome.At(place.listing().location());
        }
        var neighbourhood = neighbourhood(listing, point);
        if (neighbourhood.isEmpty()) {
            return new Outcome.Nowhere(
                    listing.area().isPresent()
                            ? "De buurt " + listing.neighbourhood() + " kennen we niet. Kijk de CBS-code na."
                            : point.isPresent()
                                    ? "Dit punt ligt niet in een Nederlandse buurt. Kijk lat en lon na."
                                    : "Vul gebied in, of plek, of lat en lon.");
        }
        return new Outcome.At(location(listing, point, neighbourhood.get()));
    }

    private Optional<Neighbourhood> neighbourhood(ListingSubmission listing, Optional<Point> point) {
        return listing.area().isPresent()
                ? listing.area().flatMap(neighbourhoods::neighbourhood)
                : point.flatMap(neighbourhoods::at);
    }

    private static Location location(ListingSubmission listing, Optional<Point> typed, Neighbourhood neighbourhood) {
        var exactness =
                typed.isEmpty() && listing.howExact() == Exactness.EXACT ? Exactness.APPROXIMATE : listing.howExact();
        var point = switch (exactness) {
            case EXACT -> typed.orElseThrow();
            case APPROXIMATE ->
                typed.map(it -> Approximation.of(it, neighbourhood)).orElse(neighbourhood.centre());
            case ON_REQUEST -> neighbourhood.centre();
        };
        var address = exactness == Exactness.EXACT ? listing.address().strip() : "";
        return new Location(
                point, exactness, neighbourhood.code(), address, listing.town().strip());
    }

    /** Where it is, or why nobody knows. */
    sealed interface Outcome {

        record At(Location location) implements Outcome {}

        record Nowhere(String why) implements Outcome {}
    }
}
