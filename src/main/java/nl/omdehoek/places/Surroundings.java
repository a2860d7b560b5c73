package nl.omdehoek.places;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.PlacesLeft;
import nl.omdehoek.organisations.OrganisationRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up the place and the organisation of things that only know their ids. */
@Component
public class Surroundings {

    private final PlaceGuide places;
    private final OrganisationRegister organisations;

    Surroundings(PlaceGuide places, OrganisationRegister organisations) {
        this.places = places;
        this.organisations = organisations;
    }

    /** This thing with the names of its place and organisation, and the dates it is on. */
    public Findable of(Findable thing, @Nullable ListingId place, List<Moment> moments) {
        return of(thing, place, moments, Map.of());
    }

    /** What is nowhere yet, in the name of an organisation that may not be known yet. */
    public Findable of(Findable thing, @Nullable ListingId place, Optional<String> organisation) {
        return new Placed(thing, place(place), organisation, List.of(), Map.of());
    }

    private @Nullable Place place(@Nullable ListingId id) {
        return id == null ? null : places.get(id).orElse(null);
    }

    /** The same, with the places that are left where there are few. */
    public Findable of(
            Findable thing, @Nullable ListingId place, List<Moment> moments, Map<Instant, PlacesLeft> placesLeft) {
        return new Placed(
                thing,
                place(place),
                organisations.nameOf(thing.listing().belonging().organisation()),
                moments,
                placesLeft);
    }
}
