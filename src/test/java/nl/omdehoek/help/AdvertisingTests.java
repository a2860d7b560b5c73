package nl.omdehoek.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Point;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Approximation;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.SamplePosts;
import nl.omdehoek.moderation.Hindrance;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.places.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An offer that its owner makes public is seen where about, after a yes, and for as long as the offer is there. */
class AdvertisingTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final NeighbourhoodCode BEESD = new NeighbourhoodCode("BU19600200");

        @Autowired
        private Advertising advertising;

        @Autowired
        private Volunteering volunteering;

        @Autowired
        private OfferBoard board;

        @Autowired
        private HelpData data;

        @Autowired
        private Keepers keepers;

        @Autowired
        private Neighbourhoods neighbourhoods;

        @Autowired
        private Reviews reviews;

        @Autowired
        private Residents residents;

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private JdbcClient jdbc;

        private PersonId owner;
        private ListingId drill;

        @BeforeEach
        void somebodyLends() {
            owner = residents.welcome(new FirstName("Ria")).person().id();
            drill = offered(owner);
        }

        private Neighbourhood beesd() {
            return neighbourhoods.neighbourhood(BEESD).orElseThrow();
        }

        private ListingId offered(PersonId person) {
            var offer = new Offer(
                    ListingId.random(),
                    person,
                    HelpTask.LENDING,
                    "Een klopboor, met boren",
                    BEESD,
                    Approximation.of(beesd().centre(), beesd()),
                    1_500,
                    Days.ANY,
                    Set.of("nl"),
                    LocalDate.of(2026, 11, 25));
            volunteering.offer(offer, Capacity.timesAMonth(4));
            return offer.id();
        }

        private Spot.Around home() {
            var home = new Point(
                    beesd().centre().latitude() + 0.001, beesd().centre().longitude());
            return new Spot.Around(home, true, BEESD, "Dorpsplein 12", "Beesd", Exactness.EXACT);
        }

        private void shown() {
            advertising.show(drill, SamplePosts.post("Boormachine te leen"), home(), owner);
        }

        private Publication publication() {
            return board.get(drill).orElseThrow().listing().publication();
        }

        private Review review() {
            return reviews.of(owner).stream()
                    .filter(it -> it.subject().equals(new Subject("OFFER", drill.value())))
                    .findFirst()
                    .orElseThrow();
        }

        private void isPlaced() {
            reviews.place(review().id(), SampleStaff.with(Role.CONNECTOR, BEESD, residents, jdbc));
        }

        @Test
        void whatNobodyMadePublicIsNowhere() {
            assertThat(board.get(drill)).isEmpty();
        }

        @Test
        void itWaitsForAYesAndIsNeverSeenByItself() {
            shown();
            assertThat(publication()).isEqualTo(Publication.WAITING);
            assertThat(review().hindrances()).contains(Hindrance.NO_PUBLIC_PLACE);
            isPlaced();
            assertThat(publication()).isEqualTo(Publication.PUBLISHED);
        }

        @Test
        void whereSomebodyLivesIsNotShown() {
            shown();
            var location = board.get(drill).orElseThrow().listing().location();
            assertThat(location.exactness()).isEqualTo(Exactness.APPROXIMATE);
            assertThat(location.address()).isEmpty();
            assertThat(location.point()).isEqualTo(Approximation.of(home().point(), beesd()));
        }

        @Test
        void onlyWhoOfferedItShowsChangesOrHidesIt() {
            var other = residents.welcome(new FirstName("Bas")).person().id();
            var post = SamplePosts.post("Gratis boormachine");
            assertThatThrownBy(() -> advertising.show(drill, post, home(), other))
                    .isInstanceOf(NotYours.class);
            shown();
            assertThatThrownBy(() -> advertising.change(drill, post, home(), other))
                    .isInstanceOf(NotYours.class);
            advertising.hide(drill, other);

            assertThat(publication()).isEqualTo(Publication.WAITING);
            assertThat(board.get(drill).orElseThrow().listing().title()).isEqualTo("Boormachine te leen");
        }

        @Test
        void whatIsChangedStaysSeenAndSomebodySeesTheDifference() {
            shown();
            isPlaced();
            advertising.change(drill, SamplePosts.post("Klopboor te leen"), home(), owner);

            assertThat(publication()).isEqualTo(Publication.PUBLISHED);
            assertThat(review().before()).contains("Boormachine");
            assertThat(review().after()).contains("Klopboor");
        }

        @Test
        void whoChangesTheWordsDoesNotMoveIt() {
            shown();
            var before = board.get(drill).orElseThrow().listing().location();
            var other = neighbourhoods.near(beesd().centre(), 2).getLast();
            var elsewhere = new Spot.Around(other.centre(), false, other.code(), "", "", Exactness.APPROXIMATE);
            advertising.change(drill, SamplePosts.post("Klopboor te leen"), elsewhere, owner);
            assertThat(board.get(drill).orElseThrow().listing().location()).isEqualTo(before);
        }

        private void assertNothingOfItStays() {
            assertThat(publication()).isEqualTo(Publication.ENDED);
            assertThat(board.get(drill).orElseThrow().listing().title()).doesNotContain("Boormachine");
            assertThat(keepers.of(ListingKind.OFFER, drill)).isEmpty();
        }

        @Test
        void itGoesWhenTheOfferGoes() {
            shown();
            isPlaced();
            volunteering.stop(owner, drill);
            assertNothingOfItStays();
        }

        @Test
        void itGoesWhenNothingWasHeardOfTheOfferForAYear() {
            shown();
            isPlaced();
            data.erasePast(LocalDate.of(2027, 11, 24));
            assertThat(publication()).isEqualTo(Publication.PUBLISHED);
            data.erasePast(LocalDate.of(2027, 11, 27));
            assertNothingOfItStays();
            assertThat(volunteering.offers(owner)).isEmpty();
        }

        @Test
        void whoHidesItStillOffersIt() {
            shown();
            advertising.hide(drill, owner);
            assertThat(publication()).isEqualTo(Publication.ENDED);
            assertThat(volunteering.offers(owner)).hasSize(1);
        }

        @Test
        void itsWordsGoWithWhoWroteThem() {
            shown();
            aboutMe.forget(owner);
            assertThat(publication()).isEqualTo(Publication.ENDED);
            assertThat(board.get(drill).orElseThrow().listing().title()).doesNotContain("Boormachine");
        }
    }
}
