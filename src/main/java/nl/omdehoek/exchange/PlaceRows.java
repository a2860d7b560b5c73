package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.util.List;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.places.Place;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.PlaceKind;
import nl.omdehoek.places.PlaceSubmission;
import org.springframework.stereotype.Component;

@Component
class PlaceRows extends RowTaker<Place> {

    private final ListingRows listings;
    private final PlaceGuide places;

    PlaceRows(Validator validator, ListingRows listings, PlaceGuide places) {
        super("plekken.csv", validator);
        this.listings = listings;
        this.places = places;
    }

    @Override
    Place read(Row row, Load load) throws Refusal {
        var place = checked(
                new PlaceSubmission(row.key(), listings.submission(row), row.get("soort"), row.get("openingstijden")));
        return new Place(
                ListingId.of(ListingKind.PLACE, place.key()),
                Named.parse(PlaceKind.class, place.kind()).orElseThrow(),
                listings.listing(row, place.listing(), null, load),
                OpeningHours.parse(place.hours()),
                null);
    }

    @Override
    Object id(Place thing) {
        return thing.id();
    }

    @Override
    List<Keeping> keepAll(List<Place> things) {
        return places.keepAll(things, ACTOR);
    }
}
