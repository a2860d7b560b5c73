package nl.omdehoek.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.omdehoek.Ear;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.KeepingTests;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.Register;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.listing.Shelf;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.SamplePlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HelpGuideTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends KeepingTests<HelpPoint> {

        private final ListingId place = SampleListings.newId();

        @Autowired
        private HelpGuide guide;

        @Autowired
        private HelpPoints helpPoints;

        @Autowired
        private PlaceGuide places;

        @Autowired
        private Ear ear;

        @BeforeEach
        void thereIsAPlace() {
            places.keep(SamplePlaces.onTheMarket(place), "test");
        }

        @Override
        protected Register<HelpPoint> register() {
            return guide;
        }

        @Override
        protected Shelf<HelpPoint> shelf() {
            return helpPoints;
        }

        @Override
        protected HelpPoint full(ListingId id) {
            var hours = OpeningHours.parse("altijd; feestdagen dicht");
            return new HelpPoint(id, HelpKind.FOOD_BANK, SampleListings.full(), place, hours, null);
        }

        @Override
        protected HelpPoint bare(ListingId id) {
            return new HelpPoint(id, HelpKind.OTHER, SampleListings.bare(), null, OpeningHours.UNKNOWN, null);
        }

        @Test
        void isFoundWhereItsPlaceIsAndToldAgainWhenThatChanges() {
            var thing = full(SampleListings.newId());
            guide.keep(thing, "test");
            await().until(() -> ear.timesHeardOf(thing.id()) == 1);

            places.keep(SamplePlaces.closed(place), "test");

            await().until(() -> ear.timesHeardOf(thing.id()) == 2);
            assertThat(guide.find(thing.id()).flatMap(Findable::placeName)).contains("Bankje");
        }
    }
}
