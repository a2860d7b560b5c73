package nl.omdehoek.places;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.PlacesLeft;
import org.jspecify.annotations.Nullable;

/** A thing together with where it is held and who is behind it, as both are called today. */
public record Placed(
        Findable thing,
        @Nullable Place place,
        Optional<String> organisationName,
        List<Moment> moments,
        Map<Instant, PlacesLeft> placesLeft)
        implements Findable {

    @Override
    public ListingId id() {
        return thing.id();
    }

    @Override
    public ListingKind kind() {
        return thing.kind();
    }

    /** What is held at a place is where the place is. */
    @Override
    public Listing listing() {
        return place == null
                ? thing.listing()
                : thing.listing().at(place.listing().location());
    }

    @Override
    public String sort() {
        return thing.sort();
    }

    @Override
    public OpeningHours hours() {
        return thing.hours();
    }

    @Override
    public Optional<String> placeName() {
        return Optional.ofNullable(place).map(it -> it.listing().title());
    }

    @Override
    public boolean byNameOnly() {
        return thing.byNameOnly();
    }
}
