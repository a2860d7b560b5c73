package nl.omdehoek.exchange;

import jakarta.validation.Validator;
import java.util.function.Consumer;
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
class PlaceRows extends RowTaker {

    private final ListingRows listings;
    private final PlaceGuide places;

    PlaceRows(Validator validator, ListingRows listings, PlaceGuide places) {
        super("plekken.csv", validator);
        this.listings = listings;
        this.places = places;
    }

    @Override
    Keeping take(Row row, Consumer<String> remarks) throws Refusal {
        var place = checked(
                new PlaceSubmission(row.key(), listings.submission(row), row.get("soort"), row.get("openingstijden")));
        return places.keep(
                new Place(
                        ListingId.of(ListingKind.PLACE, place.key()),
                        Named.parse(PlaceKind.class, place.kind()).orElseThrow(),
                        listings.listing(row, place.listing(), null, remarks),
                        OpeningHours.parse(place.hours()),
                        null),
                ACTOR);
    }
}
