package nl.omdehoek.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Confirmer;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Welcome;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Hindrance;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A place that a neighbour tells of: seen when it may be, kept by nobody, and theirs until somebody else speaks for it. */
class TellingTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private Telling telling;

        @Autowired
        private PlaceGuide places;

        @Autowired
        private Neighbourhoods neighbourhoods;

        @Autowired
        private Keepers keepers;

        @Autowired
        private Reviews reviews;

        @Autowired
        private Suspensions suspensions;

        @Autowired
        private Residents residents;

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private Clock clock;

        @Autowired
        private JdbcClient jdbc;

        private PersonId teller;

        @BeforeEach
        void somebodyComes() {
            teller = newcomer("Ria");
        }

        private PersonId newcomer(String name) {
            return residents.welcome(new FirstName(name)).person().id();
        }

        private PlaceTip tip(String title, PlaceKind kind) {
            var centre = neighbourhoods
                    .neighbourhood(SampleListings.BEESD)
                    .orElseThrow()
                    .centre();
            return new PlaceTip(
                    new Wording(title, "", "Open: elke dag tot het donker is"),
                    kind,
                    new Spot.Around(centre, false, SampleListings.BEESD, "Achter de kerk", "Beesd", Exactness.EXACT),
                    Set.of(Theme.MEETING),
                    new Welcome(Set.of(), null, null, "", Set.of(Access.STEP_FREE), Set.of("nl"), null, null));
        }

        private ListingId told() {
            return telling.tell(tip("Bankje achter de kerk", PlaceKind.BENCH), teller);
        }

        private Place found(ListingId id) {
            return places.get(id).orElseThrow();
        }

        private Review review(ListingId id) {
            return reviews.of(teller).stream()
                    .filter(it -> it.subject().equals(new Subject("PLACE", id.value())))
                    .findFirst()
                    .orElseThrow();
        }

        private void isPlaced(ListingId id) {
            reviews.place(review(id).id(), SampleStaff.with(Role.CONNECTOR, SampleListings.BEESD, residents, jdbc));
        }

        private void isConfirmed(ListingId id, Confirmer by) {
            var place = found(id);
            var listing = place.listing();
            places.keep(
                    place.with(new Listing(
                            listing.wording(),
                            listing.location(),
                            listing.belonging(),
                            listing.welcome(),
                            listing.contact(),
                            listing.exchange(),
                            listing.publication(),
                            new Confirmation(LocalDate.now(clock), by),
                            listing.example())),
                    "test");
        }

        @Test
        void aNewcomersWaitsAndNeverPublishesItself() {
            var id = told();
            assertThat(found(id).listing().publication()).isEqualTo(Publication.WAITING);
            assertThat(review(id).hindrances()).contains(Hindrance.NO_PUBLIC_PLACE);
            assertThat(reviews.publishesItself(review(id))).isEmpty();
        }

        @Test
        void onceSomebodySaidYesItIsSeenAndTheNextIsAtOnce() {
            var id = told();
            isPlaced(id);
            assertThat(found(id).listing().isPublished()).isTrue();
            assertThat(found(telling.tell(tip("Bankje bij de sluis", PlaceKind.BENCH), teller))
                            .listing()
                            .isPublished())
                    .isTrue();
        }

        @Test
        void whoToldOfItDoesNotKeepItAndNobodyAsksForThem() {
            var id = told();
            assertThat(keepers.of(ListingKind.PLACE, id)).isEmpty();
            assertThat(keepers.greetersOf(ListingKind.PLACE, id)).isEmpty();
            assertThat(telling.toldBy(teller)).extracting(Place::id).containsExactly(id);
        }

        @Test
        void aNeighbourSaidTodayThatItIsSo() {
            assertThat(found(told()).listing().confirmation())
                    .isEqualTo(new Confirmation(LocalDate.now(clock), Confirmer.NEIGHBOUR));
        }

        @Test
        void aCareHomeIsFoundByNameOnlyUntilSomebodyElseSaysThatOneMayWalkIn() {
            var id = telling.tell(tip("De Linge", PlaceKind.CARE_HOME), teller);
            assertThat(found(id).byNameOnly()).isTrue();
            isConfirmed(id, Confirmer.KEEPER);
            assertThat(found(id).byNameOnly()).isFalse();
        }

        @Test
        void itsTellerChangesItAndItWaitsAsItIsThen() {
            var id = told();
            telling.change(id, tip("Bank achter de kerk", PlaceKind.BENCH), teller);
            assertThat(found(id).listing().title()).isEqualTo("Bank achter de kerk");
            assertThat(found(id).listing().publication()).isEqualTo(Publication.WAITING);
            assertThat(review(id).after()).startsWith("Bank achter de kerk");
        }

        @Test
        void whatIsChangedOfWhatIsSeenStaysSeenBesideWhatItWas() {
            var id = told();
            isPlaced(id);
            telling.change(id, tip("Bank achter de kerk", PlaceKind.BENCH), teller);
            assertThat(found(id).listing().isPublished()).isTrue();
            assertThat(review(id).before()).startsWith("Bankje achter de kerk");
        }

        @Test
        void nobodyElseChangesIt() {
            var id = told();
            assertThatThrownBy(() -> telling.change(id, tip("Weg ermee", PlaceKind.BENCH), newcomer("Wim")))
                    .isInstanceOf(NotYours.class);
        }

        @Test
        void onceAConnectorSaidThatItIsSoItsTellerChangesItNoMore() {
            var id = told();
            isConfirmed(id, Confirmer.CONNECTOR);
            assertThat(telling.theirs(id, teller)).isEmpty();
            assertThatThrownBy(() -> telling.change(id, tip("Weg ermee", PlaceKind.BENCH), teller))
                    .isInstanceOf(NotYours.class);
        }

        @Test
        void onceSomebodyKeepsItItsTellerChangesItNoMore() {
            var id = told();
            keepers.appoint(newcomer("Wim"), ListingKind.PLACE, id, "test");
            assertThat(telling.theirs(id, teller)).isEmpty();
        }

        @Test
        void whatNobodyElseSpeaksForGoesWithItsTeller() {
            var id = told();
            isPlaced(id);
            aboutMe.forget(teller);
            assertThat(found(id).listing().publication()).isEqualTo(Publication.ENDED);
            assertThat(found(id).toString()).doesNotContain("Bankje", "kerk", "donker");
        }

        @Test
        void alsoWhereItsTellerCameToKeepIt() {
            var id = told();
            keepers.appoint(teller, ListingKind.PLACE, id, "test");
            aboutMe.forget(teller);
            assertThat(found(id).toString()).doesNotContain("Bankje", "kerk", "donker");
        }

        @Test
        void whatSomebodyElseKeepsStaysWithoutItsTeller() {
            var id = told();
            isPlaced(id);
            keepers.appoint(newcomer("Wim"), ListingKind.PLACE, id, "test");
            aboutMe.forget(teller);
            assertThat(found(id).listing().isPublished()).isTrue();
            assertThat(isRemembered(id)).isFalse();
        }

        @Test
        void whatSomebodyElseConfirmedStaysWithoutItsTeller() {
            var id = told();
            isPlaced(id);
            isConfirmed(id, Confirmer.CONNECTOR);
            aboutMe.forget(teller);
            assertThat(found(id).listing().isPublished()).isTrue();
            assertThat(isRemembered(id)).isFalse();
        }

        private boolean isRemembered(ListingId id) {
            return jdbc.sql("select count(*) from place_teller where place = :place")
                            .param("place", id.value())
                            .query(Integer.class)
                            .single()
                    > 0;
        }

        @Test
        void whoIsSuspendedTellsOfNothing() {
            suspensions.suspend(teller, new Grounds("Reclame"), SampleStaff.administrator(residents, jdbc));
            assertThatThrownBy(this::told).isInstanceOf(NotAllowed.class);
            assertThat(telling.toldBy(teller)).isEmpty();
        }

        @Test
        void howItWillLookIsKeptNowhere() {
            var place = telling.preview(tip("Bankje achter de kerk", PlaceKind.BENCH));
            assertThat(place.listing().location().address()).isEqualTo("Achter de kerk");
            assertThat(places.get(place.id())).isEmpty();
        }
    }
}
