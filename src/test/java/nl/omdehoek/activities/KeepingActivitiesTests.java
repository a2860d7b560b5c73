package nl.omdehoek.activities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.initiatives.Bearers;
import nl.omdehoek.initiatives.Initiative;
import nl.omdehoek.initiatives.InitiativeRegister;
import nl.omdehoek.listing.KeepingTests;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Register;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.listing.Shelf;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.SamplePlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;

class KeepingActivitiesTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends KeepingTests<Activity> {

        private static final Repetition TUESDAYS = new Weekly(
                Weeks.EVERY_OTHER, Set.of(DayOfWeek.TUESDAY), LocalDate.of(2026, 12, 8), LocalDate.of(2027, 6, 1));

        private final ListingId place = SampleListings.newId();
        private final ListingId initiative = SampleListings.newId();

        @Autowired
        private Agenda agenda;

        @Autowired
        private Activities activities;

        @Autowired
        private PlaceGuide places;

        @Autowired
        private InitiativeRegister initiatives;

        @BeforeEach
        void thereIsAPlaceAndAnInitiative() {
            places.keep(SamplePlaces.onTheMarket(place), "test");
            initiatives.keep(new Initiative(initiative, SampleListings.bare(), null, Bearers.UNKNOWN, null), "test");
        }

        @Override
        protected Register<Activity> register() {
            return agenda;
        }

        @Override
        protected Shelf<Activity> shelf() {
            return activities;
        }

        @Override
        protected Activity full(ListingId id) {
            var schedule = Schedule.of(LocalTime.of(21, 30), LocalTime.of(1, 0), TUESDAYS)
                    .cancel(LocalDate.of(2026, 12, 29))
                    .move(LocalDate.of(2026, 12, 22), LocalDate.of(2026, 12, 23), LocalTime.of(20, 0));
            return new Activity(id, SampleListings.full(), place, initiative, schedule, 12, null);
        }

        @Override
        protected Activity bare(ListingId id) {
            var schedule = Schedule.of(
                    LocalTime.of(9, 0), LocalTime.of(10, 0), new Repetition.Once(LocalDate.of(2026, 12, 1)));
            return new Activity(id, SampleListings.bare(), null, null, schedule, null, null);
        }
    }
}
