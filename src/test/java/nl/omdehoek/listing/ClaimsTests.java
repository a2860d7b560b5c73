package nl.omdehoek.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.listing.Claim.Outcome;
import nl.omdehoek.moderation.Grounds;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Dit is onze plek": asked once, decided by who may, and told to whoever asked. */
class ClaimsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final NeighbourhoodCode ELSEWHERE = new NeighbourhoodCode("BU00960000");
        private static final Grounds WHY = new Grounds("De stichting kent je niet.");

        @Autowired
        private Claims claims;

        @Autowired
        private Keepers keepers;

        @Autowired
        private PlaceGuide places;

        @Autowired
        private Suspensions suspensions;

        @Autowired
        private Residents residents;

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private ClaimData data;

        @Autowired
        private Clock clock;

        @Autowired
        private JdbcClient jdbc;

        private ListingId place = SampleListings.newId();
        private PersonId fatma = new PersonId(UUID.randomUUID());
        private PersonId connector = new PersonId(UUID.randomUUID());

        @BeforeEach
        void thereIsAPlaceThatNobodyKeeps() {
            place = SampleListings.newId();
            places.keep(SamplePlaces.onTheMarket(place), "test");
            fatma = newcomer("Fatma");
            connector = SampleStaff.with(Role.CONNECTOR, SampleListings.BEESD, residents, jdbc);
        }

        private PersonId newcomer(String name) {
            return residents.welcome(new FirstName(name)).person().id();
        }

        private ClaimSubmission submission() {
            return new ClaimSubmission(
                    ListingKind.PLACE, place, "Ik heb de sleutel en doe de planning.", UUID.randomUUID());
        }

        private Claim asked() {
            return asked(fatma);
        }

        private Claim asked(PersonId by) {
            return claims.claim(submission(), new Claimant.Known(by))
                    .orElseThrow()
                    .claim();
        }

        private Claim now(Claim claim) {
            return claims.find(claim.id()).orElseThrow();
        }

        private int inJournal(String act, Claim claim) {
            return jdbc.sql(
                            "select count(*) from journal.entry where act = :act and subject_kind = 'CLAIM' and subject_id = :id")
                    .param("act", act)
                    .param("id", claim.id().toString())
                    .query(Integer.class)
                    .single();
        }

        @Test
        void whatIsAskedForWaitsAndNobodyKeepsItYet() {
            var claim = asked();
            assertThat(claim.outcome()).isEmpty();
            assertThat(claims.open(connector)).contains(claim);
            assertThat(keepers.of(ListingKind.PLACE, place)).isEmpty();
        }

        @Test
        void somebodyNewIsWelcomedWithWords() {
            var claimed = claims.claim(submission(), new Claimant.New(new FirstName("Gijs")))
                    .orElseThrow();
            assertThat(claimed.words()).isPresent();
            assertThat(residents.find(claimed.claim().person()).orElseThrow().name())
                    .isEqualTo(new FirstName("Gijs"));
        }

        @Test
        void theSameFormTwiceIsOneClaimOfOnePerson() {
            var submission = submission();
            var gijs = new Claimant.New(new FirstName("Gijs"));
            var first = claims.claim(submission, gijs).orElseThrow();
            var second = claims.claim(submission, gijs).orElseThrow();
            assertThat(second.claim()).isEqualTo(first.claim());
            assertThat(second.words()).isEmpty();
        }

        @Test
        void whoAsksAgainBeforeThereIsAnAnswerAskedAlready() {
            assertThat(asked()).isEqualTo(asked());
            assertThat(claims.of(fatma)).hasSize(1);
        }

        @Test
        void afterANoOneMayAskAgain() {
            claims.refuse(asked().id(), WHY, connector);
            asked();
            assertThat(claims.of(fatma)).hasSize(2);
        }

        @Test
        void aYesLetsThemKeepItAndConfirmsNothing() {
            var claim = asked();
            var before = places.get(place).orElseThrow();
            assertThat(claims.grant(claim.id(), connector)).isTrue();
            assertThat(keepers.of(ListingKind.PLACE, place)).containsExactly(fatma);
            assertThat(keepers.wrote(fatma, ListingKind.PLACE, place)).isFalse();
            assertThat(keepers.greetersOf(ListingKind.PLACE, place)).isEmpty();
            assertThat(places.get(place)).contains(before);
            assertThat(now(claim).outcome()).containsInstanceOf(Outcome.Granted.class);
            assertThat(inJournal("CLAIM_GRANTED", claim)).isEqualTo(1);
        }

        @Test
        void aNoSaysWhy() {
            var claim = asked();
            assertThat(claims.refuse(claim.id(), WHY, connector)).isTrue();
            assertThat(keepers.of(ListingKind.PLACE, place)).isEmpty();
            assertThat(now(claim).outcome()).contains(new Outcome.Refused(clock.instant(), WHY.text()));
        }

        @Test
        void whatSomebodyDecidedIsDecided() {
            var claim = asked();
            claims.refuse(claim.id(), WHY, connector);
            assertThat(claims.grant(claim.id(), connector)).isFalse();
            assertThat(keepers.of(ListingKind.PLACE, place)).isEmpty();
            assertThat(claims.open(connector)).doesNotContain(claim);
        }

        @Test
        void whoStandsInThereOrAdministersDecidesToo() {
            var standIn = SampleStaff.with(Role.STAND_IN, SampleListings.BEESD, residents, jdbc);
            var claim = asked();
            assertThat(claims.open(standIn)).contains(claim);
            assertThat(claims.grant(claim.id(), SampleStaff.administrator(residents, jdbc)))
                    .isTrue();
        }

        @Test
        void whoConnectsElsewhereOrSitsAtADeskSeesNothingAndDecidesNothing() {
            var claim = asked();
            for (var other : new PersonId[] {
                SampleStaff.with(Role.CONNECTOR, ELSEWHERE, residents, jdbc),
                SampleStaff.with(Role.DESK, SampleListings.BEESD, residents, jdbc),
                newcomer("Wim")
            }) {
                assertThat(claims.open(other)).isEmpty();
                assertThat(claims.look(claim.id(), other)).isEmpty();
                assertThatThrownBy(() -> claims.grant(claim.id(), other)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> claims.refuse(claim.id(), WHY, other)).isInstanceOf(NotAllowed.class);
            }
        }

        @Test
        void nobodyDecidesAboutWhatTheyAskForThemselves() {
            var claim = asked(connector);
            assertThat(claims.open(connector)).doesNotContain(claim);
            assertThatThrownBy(() -> claims.grant(claim.id(), connector)).isInstanceOf(NotAllowed.class);
        }

        @Test
        void eachLookByStaffStandsInTheJournal() {
            var claim = asked();
            claims.open(connector);
            claims.look(claim.id(), connector);
            assertThat(inJournal("LOOKED_AT_CLAIM", claim)).isEqualTo(2);
        }

        @Test
        void whatSomebodyKeepsOrReadersDoNotSeeIsNotAskedFor() {
            keepers.appoint(newcomer("Wim"), ListingKind.PLACE, place, "test");
            assertThat(claims.claim(submission(), new Claimant.Known(fatma))).isEmpty();
            place = SampleListings.newId();
            places.keep(SamplePlaces.onTheMarket(place), "test");
            places.publish(place, Publication.HIDDEN, "test");
            assertThat(claims.claim(submission(), new Claimant.Known(fatma))).isEmpty();
        }

        @Test
        void whoeverDecidesSeesThatSomebodyElseKeepsItByNow() {
            var claim = asked();
            assertThat(claims.othersWhoKeep(claim)).isEmpty();
            var wim = newcomer("Wim");
            keepers.appoint(wim, ListingKind.PLACE, place, "test");
            assertThat(claims.othersWhoKeep(claim)).containsExactly(wim);
        }

        @Test
        void whoIsSuspendedAsksForNothingAndWhatTheyAskedForWaits() {
            var claim = asked();
            suspensions.suspend(fatma, new Grounds("Reclame"), SampleStaff.administrator(residents, jdbc));
            assertThatThrownBy(this::asked).isInstanceOf(NotAllowed.class);
            assertThat(claims.open(connector)).doesNotContain(claim);
            assertThatThrownBy(() -> claims.grant(claim.id(), connector)).isInstanceOf(NotAllowed.class);
        }

        @Test
        void whatSomebodyForgottenAskedForIsGone() {
            var claim = asked();
            aboutMe.forget(fatma);
            assertThat(claims.find(claim.id())).isEmpty();
            assertThat(claims.open(connector)).doesNotContain(claim);
        }

        @Test
        void aYearAfterSomebodyDecidedItIsGoneAndWhatWaitsStays() {
            var past = asked();
            claims.refuse(past.id(), WHY, connector);
            jdbc.sql("update claim set decided_at = :then where id = :id")
                    .param("then", OffsetDateTime.now(clock).minusDays(367))
                    .param("id", past.id())
                    .update();
            var waits = asked();
            data.erasePast(LocalDate.now(clock));
            assertThat(claims.find(past.id())).isEmpty();
            assertThat(claims.find(waits.id())).isPresent();
        }

        @Test
        void itIsHandedOverToWhoAsksForAllAboutThem() {
            asked();
            assertThat(data.export(fatma).get("claims"))
                    .singleElement()
                    .satisfies(it -> assertThat(it).containsEntry("text", "Ik heb de sleutel en doe de planning."));
        }
    }
}
