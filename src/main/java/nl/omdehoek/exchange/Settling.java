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
        if (listing.hasHalfAPoint()) {
            return new Outcome.Nowhere("Vul lat en lon allebei in, of geen van beide.");
        }
        if (place != null) {
            return at(place, listing);
        }
        var point = listing.point();
        var named = listing.area().flatMap(neighbourhoods::neighbourhood);
        if (named.isEmpty() && listing.area().isPresent()) {
            return new Outcome.Nowhere("De buurt " + listing.neighbourhood() + " kennen we niet. Kijk de CBS-code na.");
        }
        var around = point.flatMap(neighbourhoods::at);
        if (around.isEmpty() && point.isPresent()) {
            return new Outcome.Nowhere("Dit punt ligt niet in Nederland. Kijk lat en lon na.");
        }
        return named.or(() -> around)
                .<Outcome>map(it -> new Outcome.At(location(listing, point, it), elsewhere(it, around)))
                .orElseGet(() -> new Outcome.Nowhere("Vul gebied in, of plek, of lat en lon."));
    }

    /** What is held at a place is where the place is. Who wants it to be shown less exactly may not be shown there. */
    private static Outcome at(Place place, ListingSubmission listing) {
        if (listing.point().isPresent() || listing.howExact() != Exactness.EXACT) {
            return new Outcome.Nowhere("Deze rij heeft een plek, en is dus waar die plek is. "
                    + "Laat lat, lon en ligging leeg, of laat plek leeg.");
        }
        var remark = "Het adres in deze rij telt niet: deze rij is waar de plek is.";
        return new Outcome.At(
                place.listing().location(),
                Optional.of(remark).filter(_ -> !listing.address().isBlank()));
    }

    /** That a point lies elsewhere is said only where the borders are known. */
    private Optional<String> elsewhere(Neighbourhood named, Optional<Neighbourhood> around) {
        return around.filter(it -> !it.code().equals(named.code()))
                .filter(it -> neighbourhoods.outlineOf(named.code()).isPresent()
                        || !it.municipality().equals(named.municipality()))
                .map(it -> "Het punt ligt in %s (%s), niet in %s (%s)."
                        .formatted(
                                it.name(),
                                it.code().value(),
                                named.name(),
                                named.code().value()));
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

        /** With a remark, if the point and the neighbourhood contradict one another. */
        record At(Location location, Optional<String> remark) implements Outcome {}

        record Nowhere(String why) implements Outcome {}
    }
}
