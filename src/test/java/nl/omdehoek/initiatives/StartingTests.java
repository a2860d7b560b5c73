package nl.omdehoek.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.Layer;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.SamplePosts;
import nl.omdehoek.moderation.Hindrance;
import nl.omdehoek.moderation.Review;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.organisations.OrganisationKind;
import nl.omdehoek.organisations.OrganisationRegister;
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

/** What neighbours start together is of who posted it, and seen when it may be. */
class StartingTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final NeighbourhoodCode BEESD = new NeighbourhoodCode("BU19600200");

        @Autowired
        private Starting starting;

        @Autowired
        private InitiativeRegister initiatives;

        @Autowired
        private OrganisationRegister organisations;

        @Autowired
        private Neighbourhoods neighbourhoods;

        @Autowired
        private Keepers keepers;

        @Autowired
        private Reviews reviews;

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

        private InitiativePost garden(String title, Bearers bearers) {
            var centre = neighbourhoods.neighbourhood(BEESD).orElseThrow().centre();
            var spot = new Spot.Around(centre, false, BEESD, "Achter de kerk", "Beesd", Exactness.EXACT);
            return new InitiativePost(
                    SamplePosts.post(title, Layer.INFORMALLY_ORGANISED, null), spot, bearers);
        }

        private static Bearers bearers(String keyPeople, String standIn) {
            return new Bearers(keyPeople, standIn, null, null, false);
        }

        private ListingId started() {
            return starting.start(garden("De tuinploeg", bearers("Ria, Hamid", "Jo")), author);
        }

        private Initiative found(ListingId id) {
            return initiatives.get(id).orElseThrow();
        }

        private Review review(ListingId id) {
            return reviews.of(author).stream()
                    .filter(it -> it.subject().equals(new Subject("INITIATIVE", id.value())))
                    .findFirst()
                    .orElseThrow();
        }

        private PersonId connector() {
            return SampleStaff.with(Role.CONNECTOR, BEESD, residents, jdbc);
        }

        @Test
        void itIsTheirsAndSaysWhoBearIt() {
            var id = started();
            assertThat(keepers.wrote(author, ListingKind.INITIATIVE, id)).isTrue();
            assertThat(found(id).bearers()).isEqualTo(bearers("Ria, Hamid", "Jo"));
            assertThat(found(id).listing().belonging().layer()).isEqualTo(Layer.INFORMALLY_ORGANISED);
        }

        @Test
        void aNewcomersWaitsUntilSomebodySaysYes() {
            var id = started();
            assertThat(found(id).listing().publication()).isEqualTo(Publication.WAITING);
            reviews.place(review(id).id(), connector());
            assertThat(found(id).listing().isPublished()).isTrue();
        }

        @Test
        void withOtherPeoplesNamesItIsNeverSeenByItselfAndWhoLooksReadsThem() {
            var review = review(started());
            assertThat(review.hindrances()).contains(Hindrance.NAMED_PERSON);
            assertThat(review.after()).contains("Ria, Hamid, Jo");
        }

        @Test
        void inTheNameOfAnOrganisationItIsNeverSeenByItselfAndWhoLooksReadsWhose() {
            var organisation = organisations.called(
                    "Harmonie Concordia", OrganisationKind.ASSOCIATION, BEESD.municipality(), false, "test");
            var post = SamplePosts.post("Instrumenten opknappen", Layer.FORMAL, organisation);
            var id = starting.start(
                    new InitiativePost(post, garden("Anders", Bearers.UNKNOWN).spot(), Bearers.UNKNOWN), author);

            assertThat(review(id).hindrances()).contains(Hindrance.ORGANISATION).doesNotContain(Hindrance.NAMED_PERSON);
            assertThat(review(id).after()).contains("Harmonie Concordia");
        }

        @Test
        void whoIsCalledAlikeInOneMunicipalityIsOneOrganisation() {
            var first = organisations.called(
                    "Buurtwinkel", OrganisationKind.BUSINESS, BEESD.municipality(), false, "test");
            var second = organisations.called(
                    " buurtwinkel ", OrganisationKind.FOUNDATION, BEESD.municipality(), false, "test");
            var elsewhere = organisations.called(
                    "Buurtwinkel", OrganisationKind.BUSINESS, new NeighbourhoodCode("BU02520100").municipality(), false, "test");

            assertThat(second).isEqualTo(first).isNotEqualTo(elsewhere);
            assertThat(organisations.get(first).orElseThrow().kind()).isEqualTo(OrganisationKind.BUSINESS);
        }

        @Test
        void afterAYesSomebodySeesWhatIsDifferent() {
            var id = started();
            reviews.place(review(id).id(), connector());
            starting.change(id, garden("De tuinploeg", bearers("Ria, Hamid", "Corrie")), author);

            assertThat(found(id).listing().isPublished()).isTrue();
            assertThat(review(id).before()).contains("Jo").doesNotContain("Corrie");
            assertThat(review(id).after()).contains("Corrie");
        }

        @Test
        void whatTheFormDoesNotAskStays() {
            var id = started();
            var since = new Bearers("Ria", "Jo", 2019, LocalDate.of(2027, 3, 1), true);
            initiatives.keep(
                    new Initiative(id, found(id).listing(), null, since, null), "test");
            starting.change(id, garden("De tuinclub", bearers("Hamid", "")), author);

            assertThat(found(id).bearers())
                    .isEqualTo(new Bearers("Hamid", "", 2019, LocalDate.of(2027, 3, 1), true));
        }

        @Test
        void onlyWhoKeepsItChangesOrStopsIt() {
            var id = started();
            var other = residents.welcome(new FirstName("Bas")).person().id();
            var post = garden("Anders", Bearers.UNKNOWN);
            assertThatThrownBy(() -> starting.change(id, post, other)).isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> starting.stop(id, other)).isInstanceOf(NotYours.class);
            assertThat(found(id).listing().title()).isEqualTo("De tuinploeg");
        }

        @Test
        void whatIsStoppedIsOverAndIsChangedNoMore() {
            var id = started();
            starting.stop(id, author);
            assertThat(found(id).listing().publication()).isEqualTo(Publication.ENDED);
            var post = garden("Toch weer", Bearers.UNKNOWN);
            assertThatThrownBy(() -> starting.change(id, post, author)).isInstanceOf(NotYours.class);
        }

        @Test
        void withWhoWroteItGoTheNamesOfWhoBearIt() {
            var id = started();
            aboutMe.forget(author);
            assertThat(found(id).bearers()).isEqualTo(Bearers.UNKNOWN);
            assertThat(found(id).listing().title()).doesNotContain("tuinploeg");
        }
    }
}
