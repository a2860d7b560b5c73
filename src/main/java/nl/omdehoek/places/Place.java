package nl.omdehoek.places;

import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Kept;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.OpeningHours;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** A place to be: a community centre, a library, a bench, a square. */
public record Place(
        @Id ListingId id,
        PlaceKind kindOfPlace,
        @Embedded.Empty Listing listing,
        OpeningHours hours,
        @Version @Nullable Long version)
        implements Kept<Place> {

    @Override
    public ListingKind kind() {
        return ListingKind.PLACE;
    }

    @Override
    public String sort() {
        return kindOfPlace.name();
    }

    /** Schools and care homes are found by name only, until somebody confirmed that neighbours are welcome. */
    @Override
    public boolean byNameOnly() {
        return kindOfPlace.isHomeOrSchool() && listing.confirmation().equals(Confirmation.NONE);
    }

    @Override
    public Place keptAs(@Nullable Long version) {
        return new Place(id, kindOfPlace, listing, hours, version);
    }

    @Override
    public Place with(Listing listing) {
        return new Place(id, kindOfPlace, listing, hours, version);
    }
}
