package nl.omdehoek.places;

import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.listing.KeepingTests;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.Register;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.listing.Shelf;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

class PlaceGuideTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends KeepingTests<Place> {

        @Autowired
        private PlaceGuide guide;

        @Autowired
        private Places places;

        @Override
        protected Register<Place> register() {
            return guide;
        }

        @Override
        protected Shelf<Place> shelf() {
            return places;
        }

        @Override
        protected Place full(ListingId id) {
            var hours =
                    OpeningHours.parse("ma-vr 9.00-12.00, 13.30-2.00; feestdagen dicht; 2026-12-24..2027-01-03 dicht");
            return new Place(id, PlaceKind.COMMUNITY_CENTRE, SampleListings.full(), hours, null);
        }

        @Override
        protected Place bare(ListingId id) {
            return new Place(id, PlaceKind.BENCH, SampleListings.bare(), OpeningHours.UNKNOWN, null);
        }
    }
}
