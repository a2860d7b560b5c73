package nl.omdehoek.places;

import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.SampleListings;

/** Places that things are held at. */
public final class SamplePlaces {

    private SamplePlaces() {}

    /** A community centre on the market of Beesd. */
    public static Place onTheMarket(ListingId id) {
        Listing listing = SampleListings.bare().at(SampleListings.MARKET);
        return new Place(id, PlaceKind.COMMUNITY_CENTRE, listing, OpeningHours.UNKNOWN, null);
    }

    /** The same place, run by this organisation. */
    public static Place run(ListingId id, ListingId organisation) {
        return new Place(
                id, PlaceKind.COMMUNITY_CENTRE, SampleListings.bareOf(organisation), OpeningHours.UNKNOWN, null);
    }

    /** The same place, for good. */
    public static Place closed(ListingId id) {
        var open = onTheMarket(id);
        return new Place(
                id, open.kindOfPlace(), open.listing(), OpeningHours.parse("ma-zo dicht; 2026-12-05 9-10"), null);
    }
}
