package nl.omdehoek.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import nl.omdehoek.Ear;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.KeepingTests;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Register;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.listing.Shelf;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.SamplePlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InitiativeRegisterTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends KeepingTests<Initiative> {

        private final ListingId place = SampleListings.newId();

        @Autowired
        private InitiativeRegister register;

        @Autowired
        private Initiatives initiatives;

        @Autowired
        private PlaceGuide places;

        @Autowired
        private Ear ear;

        @BeforeEach
        void thereIsAPlace() {
            places.keep(SamplePlaces.onTheMarket(place), "test");
        }

        @Override
        protected Register<Initiative> register() {
            return register;
        }

        @Override
        protected Shelf<Initiative> shelf() {
            return initiatives;
        }

        @Override
        protected Initiative full(ListingId id) {
            var bearers = new Bearers("Ans, Ben & Cor", "Driekus", 1998, LocalDate.of(2028, 2, 29), true);
            return new Initiative(id, SampleListings.full(), place, bearers, null);
        }

        @Override
        protected Initiative bare(ListingId id) {
            return new Initiative(id, SampleListings.bare(), null, Bearers.UNKNOWN, null);
        }

        @Test
        void isFoundWhereItsPlaceIsAndToldAgainWhenThatChanges() {
            var thing = full(SampleListings.newId());
            register.keep(thing, "test");
            await().until(() -> ear.timesHeardOf(thing.id()) == 1);

            places.keep(SamplePlaces.closed(place), "test");

            await().until(() -> ear.timesHeardOf(thing.id()) == 2);
            assertThat(register.find(thing.id()).flatMap(Findable::placeName)).contains("Bankje");
        }
    }
}
