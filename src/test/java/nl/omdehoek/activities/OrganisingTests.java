package nl.omdehoek.activities;

import static nl.omdehoek.activities.SampleActivities.DEC_1;
import static nl.omdehoek.activities.SampleActivities.TUESDAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Approximation;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.Layer;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.listing.SamplePosts;
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
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.SamplePlaces;
import nl.omdehoek.places.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a neighbour organises is theirs, where they said, and seen when it may be. */
class OrganisingTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final NeighbourhoodCode BEESD = new NeighbourhoodCode("BU19600200");

        @Autowired
        private Organising organising;

        @Autowired
        private Agenda agenda;

        @Autowired
        private Joining joining;

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
        private JdbcClient jdbc;

        private PersonId author;

        @BeforeEach
        void somebodyComes() {
            author = residents.welcome(new FirstName("Ria")).person().id();
        }

        private Spot.Around around(Exactness exactness) {
            var centre = neighbourhoods.neighbourhood(BEESD).orElseThrow().centre();
            return new Spot.Around(centre, false, BEESD, "Dorpsplein, bij de fontein", "Beesd", exactness);
        }

        private static ActivityPost chess(Spot spot) {
            return chess("Schaken op het plein", spot);
        }

        private static ActivityPost chess(String title, Spot spot) {
            return new ActivityPost(SamplePosts.post(title), spot, TUESDAYS, null, null);
        }

        private ListingId posted() {
            return organising.post(chess(around(Exactness.EXACT)), author);
        }

        private Activity found(ListingId id) {
            return agenda.get(id).orElseThrow();
        }

        private Review review(ListingId id) {
            return reviews.of(author).stream()
                    .filter(it -> it.subject().equals(new Subject("ACTIVITY", id.value())))
                    .findFirst()
                    .orElseThrow();
        }

        private void isTrusted() {
            var connector = SampleStaff.with(Role.CONNECTOR, BEESD, residents, jdbc);
            reviews.place(review(posted()).id(), connector);
        }

        @Test
        void itIsTheirsAndReadersAskForThem() {
            var id = posted();
            assertThat(keepers.of(ListingKind.ACTIVITY, id)).containsExactly(author);
            assertThat(keepers.greetersOf(ListingKind.ACTIVITY, id)).containsExactly(author);
            assertThat(keepers.wrote(author, ListingKind.ACTIVITY, id)).isTrue();
        }

        @Test
        void aNewcomersWaitsAndIsFoundByNobody() {
            assertThat(found(posted()).listing().publication()).isEqualTo(Publication.WAITING);
        }

        @Test
        void ofWhoIsTrustedItIsSeenAtOnce() {
            isTrusted();
            assertThat(found(posted()).listing().isPublished()).isTrue();
        }

        @Test
        void whatIsAtNoKnownPublicPlaceIsNeverSeenByItself() {
            assertThat(review(posted()).hindrances()).contains(Hindrance.NO_PUBLIC_PLACE);
        }

        @Test
        void atAKnownPublicPlaceItMayBeAndIsWhereThePlaceIs() {
            var place = SamplePlaces.onTheMarket(SampleListings.newId());
            places.keep(place, "test");
            var id = organising.post(chess(new Spot.At(place.id())), author);
            assertThat(review(id).hindrances()).isEmpty();
            assertThat(reviews.publishesItself(review(id)))
                    .contains(review(id).askedAt().plus(Duration.ofHours(24)));
            assertThat(found(id).place()).isEqualTo(place.id());
            assertThat(found(id).listing().location()).isEqualTo(place.listing().location());
        }

        @Test
        void atAPlaceThatReadersDoNotSeeNothingIsPosted() {
            var place = SamplePlaces.onTheMarket(SampleListings.newId());
            places.keep(place, "test");
            places.publish(place.id(), Publication.HIDDEN, "test");
            assertThatThrownBy(() -> organising.post(chess(new Spot.At(place.id())), author))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void wordsThatAllMayReadStandAtAPointThatStandsForManyAddresses() {
            var location = found(posted()).listing().location();
            var spot = around(Exactness.EXACT);
            assertThat(location.address()).isEqualTo("Dorpsplein, bij de fontein");
            assertThat(location.exactness()).isEqualTo(Exactness.APPROXIMATE);
            assertThat(location.point())
                    .isEqualTo(Approximation.of(
                            spot.point(), neighbourhoods.neighbourhood(BEESD).orElseThrow()));
        }

        @Test
        void aboutHereKeepsNoWords() {
            var id = organising.post(chess(around(Exactness.APPROXIMATE)), author);
            assertThat(found(id).listing().location().address()).isEmpty();
        }

        @Test
        void onRequestItIsTheMiddleOfTheNeighbourhoodAndKeepsNoWords() {
            var id = organising.post(chess(around(Exactness.ON_REQUEST)), author);
            var location = found(id).listing().location();
            assertThat(location.address()).isEmpty();
            assertThat(location.point())
                    .isEqualTo(neighbourhoods.neighbourhood(BEESD).orElseThrow().centre());
        }

        @Test
        void whatTheyChangeBeforeAnybodyLookedIsLookedAtAsItIsThen() {
            var id = posted();
            organising.change(id, chess("Dammen op het plein", around(Exactness.EXACT)), author);
            assertThat(found(id).listing().title()).isEqualTo("Dammen op het plein");
            assertThat(found(id).listing().publication()).isEqualTo(Publication.WAITING);
            assertThat(review(id).after()).startsWith("Dammen op het plein");
        }

        @Test
        void whatTheyChangeOfWhatIsSeenStaysSeenAndIsShownBesideWhatItWas() {
            isTrusted();
            var id = posted();
            organising.change(id, chess("Dammen op het plein", around(Exactness.EXACT)), author);
            assertThat(found(id).listing().isPublished()).isTrue();
            assertThat(review(id).before()).startsWith("Schaken op het plein");
            assertThat(review(id).after()).startsWith("Dammen op het plein");
        }

        @Test
        void whatSomebodyHidWaitsWhoeverChangesIt() {
            isTrusted();
            var id = posted();
            agenda.publish(id, Publication.HIDDEN, "test");
            organising.change(id, chess("Dammen op het plein", around(Exactness.EXACT)), author);
            assertThat(found(id).listing().publication()).isEqualTo(Publication.HIDDEN);
            assertThat(review(id).outcome()).isEmpty();
        }

        @Test
        void onlyWhoKeepsItChangesOrStopsIt() {
            var id = posted();
            var stranger = residents.welcome(new FirstName("Wim")).person().id();
            var post = chess(around(Exactness.EXACT));
            assertThatThrownBy(() -> organising.change(id, post, stranger)).isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> organising.stop(id, stranger)).isInstanceOf(NotYours.class);
        }

        @Test
        void whatIsOverIsNotChanged() {
            var id = posted();
            organising.stop(id, author);
            assertThat(found(id).listing().publication()).isEqualTo(Publication.ENDED);
            assertThat(review(id).outcome()).containsInstanceOf(Review.Outcome.Withdrawn.class);
            assertThatThrownBy(() -> organising.change(id, chess(around(Exactness.EXACT)), author))
                    .isInstanceOf(NotYours.class);
        }

        @Test
        void whenItIsOverWhoWasToComeHearsSo() {
            isTrusted();
            var id = posted();
            joining.join(id, DEC_1, new Joiner.New(new FirstName("Gijs")), Attendance.of(1), UUID.randomUUID());
            organising.stop(id, author);
            assertThat(agenda.on(id, DEC_1).orElseThrow().state()).isEqualTo(Occurrence.State.CANCELLED);
        }

        @Test
        void whoIsSuspendedPostsNothing() {
            suspensions.suspend(author, new Grounds("Reclame"), SampleStaff.administrator(residents, jdbc));
            assertThatThrownBy(this::posted).isInstanceOf(NotAllowed.class);
            assertThat(keepers.keptBy(author, ListingKind.ACTIVITY)).isEmpty();
        }

        @Test
        void whatTheyWroteGoesWithThem() {
            isTrusted();
            var id = posted();
            aboutMe.forget(author);
            assertThat(found(id).listing().publication()).isEqualTo(Publication.ENDED);
            assertThat(found(id).toString()).doesNotContain("Schaken", "fontein");
        }

        @Test
        void whatAnotherKeepsTooStays() {
            isTrusted();
            var id = posted();
            var other = residents.welcome(new FirstName("Wim")).person().id();
            keepers.appoint(other, ListingKind.ACTIVITY, id, "test");
            aboutMe.forget(author);
            assertThat(found(id).listing().isPublished()).isTrue();
            assertThat(keepers.greetersOf(ListingKind.ACTIVITY, id)).isEmpty();
        }
    }
}
