package nl.omdehoek.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Location;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is passed on by their own choice only, once, in the words they read, and not for longer than needed. */
class HandOversTests {

    private static final MailAddress BOX = new MailAddress("team@voorbeeld.example");
    private static final NeighbourhoodCode AMERSFOORT = new NeighbourhoodCode("BU03070101");
    private static final String TEXT = "Wil graag koffie drinken met iemand. Bel in de ochtend.";

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    /** What was sent, by a channel that a test can break. */
    private static final class Channel implements HandOverChannel {

        private final List<Sent> sent = new ArrayList<>();
        private boolean isReady = true;
        private boolean isBroken;

        record Sent(UUID handOver, MailAddress box, PassedOn passedOn, String secret) {}

        @Override
        public boolean isReady() {
            return isReady;
        }

        @Override
        public void send(HandOver handOver, MailAddress box, String secret) {
            if (isBroken) {
                throw new IllegalStateException("The line is broken");
            }
            synchronized (sent) {
                sent.add(new Sent(handOver.id(), box, handOver.passedOn(), secret));
            }
        }
    }

    abstract static class Tests {

        @Autowired
        private HandOvers handOvers;

        @Autowired
        private StoredHandOvers rows;

        @Autowired
        private HandOverData data;

        @Autowired
        private HelpBoxes boxes;

        @Autowired
        private HelpGuide guide;

        @Autowired
        private Requesting requesting;

        @Autowired
        private StoredRequests requests;

        @Autowired
        private Residents residents;

        @Autowired
        private PhoneNumbers telephones;

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private Journal journal;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TestClock clock;

        private final Channel channel = new Channel();
        private final ListingId team = SampleListings.newId();
        private PersonId connector;
        private PersonId fatma;
        private Request request;

        @BeforeEach
        void fatmaAskedAndThereIsATeam() {
            connector = SampleStaff.with(Role.CONNECTOR, Sample.BEESD, residents, jdbc);
            fatma = residents.welcome(new FirstName("Fatma")).person().id();
            telephones.keep(fatma, new PhoneNumber("06 12345678"));
            request = Sample.request(fatma, HelpTask.COMPANY, Sample.CHURCH).request();
            requesting.request(request);
            keep(team, SampleListings.bare());
            boxes.load(team, Optional.of(BOX));
        }

        @AfterEach
        void timeGoesOnAsUsual() {
            clock.reset();
        }

        private void keep(ListingId id, Listing listing) {
            guide.keep(new HelpPoint(id, HelpKind.SOCIAL_TEAM, listing, null, OpeningHours.UNKNOWN, null), "test");
        }

        private static HandOverProposal proposal(ListingId point) {
            return new HandOverProposal(point, TEXT, true, true, true, false);
        }

        private HandOver proposed() {
            return proposed(proposal(team));
        }

        private HandOver proposed(HandOverProposal proposal) {
            assertThat(handOvers.propose(request.id(), proposal, connector)).isEqualTo(HandOverOutcome.PROPOSED);
            // One waits at a time; of two that were proposed at one moment none is the last.
            return handOvers.of(fatma).stream()
                    .filter(it -> it.state() == State.PROPOSED)
                    .findFirst()
                    .orElseThrow();
        }

        private HandOver agreed() {
            return agreed(proposal(team));
        }

        private HandOver agreed(HandOverProposal proposal) {
            var handOver = proposed(proposal);
            handOvers.yes(handOver.id(), fatma);
            return handOver;
        }

        private void send() {
            rounds().send();
        }

        private HandOverRounds rounds() {
            return new HandOverRounds(rows, handOvers, boxes, channel);
        }

        private HandOver sent(HandOverProposal proposal) {
            var handOver = agreed(proposal);
            send();
            return now(handOver);
        }

        private List<Channel.Sent> sentOf(HandOver handOver) {
            return channel.sent.stream()
                    .filter(it -> it.handOver().equals(handOver.id()))
                    .toList();
        }

        private String secretOf(HandOver handOver) {
            return sentOf(handOver).getLast().secret();
        }

        private HandOver now(HandOver handOver) {
            return handOvers.get(handOver.id()).orElseThrow();
        }

        private List<String> acts(HandOver handOver) {
            return journal.about(new Subject("HAND_OVER", handOver.id().toString())).stream()
                    .map(Entry::act)
                    .toList();
        }

        // --- proposing

        @Test
        void theAskerHasItBeforeThemAndNothingGoes() {
            var handOver = proposed();
            send();

            assertThat(handOver.state()).isEqualTo(State.PROPOSED);
            assertThat(handOver.point()).contains(team);
            assertThat(handOvers.find(handOver.id(), fatma)).contains(handOver);
            assertThat(sentOf(handOver)).isEmpty();
            assertThat(acts(handOver)).containsExactly("HAND_OVER_PROPOSED");
        }

        @Test
        void onlyWhoAnswersTheRequestProposesAndLooks() {
            var handOver = proposed();
            var elsewhere = SampleStaff.with(Role.CONNECTOR, Sample.ELSEWHERE, residents, jdbc);
            for (var other : List.of(elsewhere, fatma)) {
                assertThatThrownBy(() -> handOvers.propose(request.id(), proposal(team), other))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> handOvers.about(request.id(), other)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> handOvers.points(request.id(), other)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> handOvers.withdraw(handOver.id(), other))
                        .isInstanceOf(NotAllowed.class);
            }
            assertThat(handOvers.about(request.id(), connector)).containsExactly(handOver);
        }

        @Test
        void itGoesToHelpPointsOfTheMunicipalityThatHaveABox() {
            var withoutBox = SampleListings.newId();
            keep(withoutBox, SampleListings.bare());
            var inAmersfoort = SampleListings.newId();
            var there = new Location(new Point(52.15, 5.38), Exactness.EXACT, AMERSFOORT, "", "Amersfoort");
            keep(inAmersfoort, at(there));
            boxes.load(inAmersfoort, Optional.of(BOX));

            assertThat(handOvers.points(request.id(), connector))
                    .extracting(HelpPoint::id)
                    .contains(team)
                    .doesNotContain(withoutBox, inAmersfoort);
            assertThat(List.of(withoutBox, inAmersfoort, SampleListings.newId()))
                    .allSatisfy(it -> assertThat(handOvers.propose(request.id(), proposal(it), connector))
                            .isEqualTo(HandOverOutcome.NO_BOX));
            assertThat(handOvers.of(fatma)).isEmpty();
        }

        private static Listing at(Location location) {
            var bare = SampleListings.bare();
            return new Listing(
                    bare.wording(),
                    location,
                    bare.belonging(),
                    bare.welcome(),
                    bare.contact(),
                    bare.exchange(),
                    bare.publication(),
                    bare.confirmation(),
                    bare.example());
        }

        @Test
        void onlyWhatWasTickedGoesAlong() {
            var all = proposed().passedOn();
            handOvers.no(handOvers.of(fatma).getFirst().id(), fatma);
            var none = proposed(new HandOverProposal(team, TEXT, false, false, false, false))
                    .passedOn();

            assertThat(all).isEqualTo(new PassedOn(TEXT, "Fatma", "06 12345678", request.words()));
            assertThat(none).isEqualTo(new PassedOn(TEXT, "", "", ""));
        }

        /** Who says yes has read what goes, whatever changed meanwhile. */
        @Test
        void whatIsPassedOnStandsFastFromWhenItWasProposed() {
            var handOver = proposed();
            telephones.keep(fatma, new PhoneNumber("06 87654321"));
            handOvers.yes(handOver.id(), fatma);
            send();

            assertThat(sentOf(handOver).getFirst().passedOn()).isEqualTo(handOver.passedOn());
            assertThat(handOver.passedOn().telephone()).isEqualTo("06 12345678");
        }

        @Test
        void oneWaitsForAnAnswerAtATime() {
            var first = proposed();

            assertThat(handOvers.propose(request.id(), proposal(team), connector))
                    .isEqualTo(HandOverOutcome.WAITS_ALREADY);
            handOvers.withdraw(first.id(), connector);
            assertThat(handOvers.of(fatma)).isEmpty();
            var second = agreed();
            handOvers.withdraw(second.id(), connector);
            assertThat(now(second).state()).isEqualTo(State.AGREED);
            assertThat(proposed().id()).isNotEqualTo(second.id());
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1_001})
        void whatIsPassedOnIsTold(int length) {
            assertThat(PassedOn.isReadable("x".repeat(length))).isFalse();
            assertThatThrownBy(() -> new HandOverProposal(team, "x".repeat(length), true, true, true, true))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(proposed(new HandOverProposal(team, "x".repeat(1_000), true, true, true, true)))
                    .isNotNull();
        }

        @Test
        void nothingIsPassedOnOfARequestThatIsClosed() {
            var handOver = proposed();
            requesting.close(fatma, request.id());
            handOvers.yes(handOver.id(), fatma);
            send();

            assertThat(now(handOver).state()).isEqualTo(State.PROPOSED);
            assertThat(sentOf(handOver)).isEmpty();
            assertThat(handOvers.propose(request.id(), proposal(team), connector))
                    .isEqualTo(HandOverOutcome.CLOSED);
        }

        // --- yes and no

        @Test
        void onlyTheAskerAnswers() {
            var handOver = proposed();
            handOvers.yes(handOver.id(), connector);
            handOvers.no(handOver.id(), connector);

            assertThat(now(handOver)).isEqualTo(handOver);
            assertThat(handOvers.find(handOver.id(), connector)).isEmpty();
        }

        @Test
        void afterANoNothingIsKeptButThatItWasAnswered() {
            var handOver = proposed();
            handOvers.no(handOver.id(), fatma);
            handOvers.yes(handOver.id(), fatma);
            send();

            var left = now(handOver);
            assertThat(left.state()).isEqualTo(State.ANSWERED);
            assertThat(left.passedOn()).isEqualTo(PassedOn.NOTHING);
            assertThat(left.point()).isEmpty();
            assertThat(sentOf(handOver)).isEmpty();
            assertThat(acts(handOver)).containsExactly("HAND_OVER_PROPOSED");
        }

        @Test
        void aYesIsSentOnceToTheBox() {
            var handOver = agreed();
            handOvers.yes(handOver.id(), fatma);
            handOvers.no(handOver.id(), fatma);
            send();
            send();

            assertThat(sentOf(handOver))
                    .extracting(Channel.Sent::box, Channel.Sent::passedOn)
                    .containsExactly(tuple(BOX, handOver.passedOn()));
            assertThat(now(handOver).state()).isEqualTo(State.SENT);
            assertThat(now(handOver).sentAt()).contains(clock.instant());
            assertThat(acts(handOver)).containsExactly("HAND_OVER_PROPOSED", "HAND_OVER_AGREED", "HAND_OVER_SENT");
        }

        @Test
        void ofTwoPortalsOneSendsIt() {
            var handOver = agreed();
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.submit(this::send);
                threads.submit(this::send);
            }

            assertThat(sentOf(handOver)).hasSize(1);
        }

        @Test
        void theJournalHoldsIdsOnly() {
            var handOver = sent(proposal(team));
            handOvers.arrived(secretOf(handOver));

            assertThat(journal.about(new Subject("HAND_OVER", handOver.id().toString())))
                    .extracting(Entry::actor, Entry::act, Entry::rule)
                    .containsExactly(
                            tuple(connector.toString(), "HAND_OVER_PROPOSED", ""),
                            tuple("asker", "HAND_OVER_AGREED", ""),
                            tuple("clock", "HAND_OVER_SENT", ""),
                            tuple("help-point", "HAND_OVER_ARRIVED", ""));
        }

        // --- on its way

        @Test
        void withoutAWayToSendItWaits() {
            channel.isReady = false;
            var handOver = agreed();
            send();
            assertThat(now(handOver).tries()).isZero();

            channel.isReady = true;
            send();
            assertThat(sentOf(handOver)).hasSize(1);
        }

        @Test
        void whatFailsIsTriedLaterEachTime() {
            channel.isBroken = true;
            var handOver = agreed();
            send();
            send();
            assertThat(now(handOver).tries()).isEqualTo(1);

            clock.set(clock.instant().plusSeconds(60));
            send();
            clock.set(clock.instant().plusSeconds(60));
            send();
            assertThat(now(handOver).tries()).isEqualTo(2);

            channel.isBroken = false;
            clock.set(clock.instant().plusSeconds(60));
            send();
            assertThat(sentOf(handOver)).hasSize(1);
        }

        @Test
        void afterThreeDaysItIsGivenUpAndWhoProposedItSeesThat() {
            channel.isBroken = true;
            var handOver = agreed();
            var begun = clock.instant();
            for (var hours = 0; hours < 100; hours++) {
                send();
                clock.set(begun.plusSeconds(hours * 3_600L));
            }
            channel.isBroken = false;
            send();

            assertThat(now(handOver).state()).isEqualTo(State.GIVEN_UP);
            assertThat(sentOf(handOver)).isEmpty();
            assertThat(handOvers.late(connector)).extracting(HandOver::id).contains(handOver.id());
        }

        @Test
        void whoIsForgottenIsNotPassedOn() {
            var handOver = agreed();
            aboutMe.forget(fatma);
            send();

            assertThat(sentOf(handOver)).isEmpty();
            assertThat(handOvers.get(handOver.id())).isEmpty();
        }

        // --- arriving

        @Test
        void lookingChangesNothingAndTheButtonCountsOnce() {
            var handOver = sent(proposal(team));
            assertThat(handOvers.look(secretOf(handOver))).contains(handOver);
            assertThat(now(handOver).state()).isEqualTo(State.SENT);

            handOvers.arrived(secretOf(handOver));
            clock.set("2026-11-26", "12:00");
            handOvers.arrived(secretOf(handOver));

            assertThat(now(handOver).state()).isEqualTo(State.ARRIVED);
            assertThat(now(handOver).arrivedAt()).contains(TestClock.USUAL);
            assertThat(acts(handOver)).containsOnlyOnce("HAND_OVER_ARRIVED");
        }

        @Test
        void aSecretThatIsNoneOpensNothing() {
            var handOver = sent(proposal(team));
            handOvers.arrived("x".repeat(22));

            assertThat(handOvers.look(handOver.id().toString())).isEmpty();
            assertThat(now(handOver).state()).isEqualTo(State.SENT);
        }

        @Test
        void onlyAHashOfTheSecretIsKept() {
            var handOver = sent(proposal(team));

            assertThat(jdbc.sql("select secret_hash from held_grant where about = :about")
                            .param("about", handOver.id().toString())
                            .query(String.class)
                            .list())
                    .hasSize(1)
                    .doesNotContain(secretOf(handOver));
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void theRequestIsDoneWhereTheConnectorChoseSo(boolean closes) {
            var handOver = sent(new HandOverProposal(team, TEXT, true, true, true, closes));
            assertThat(requests.find(request.id()).map(Request::isOpen)).contains(true);
            handOvers.arrived(secretOf(handOver));

            assertThat(requests.find(request.id()).map(Request::isOpen)).contains(!closes);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-25, 15:00, 2026-11-27, 14:59, false",
            "2026-11-25, 15:00, 2026-11-27, 15:00, true",
            "2026-11-27, 15:00, 2026-12-01, 14:59, false",
            "2026-11-27, 15:00, 2026-12-01, 15:00, true"
        })
        void whatDidNotArriveWithinTwoWorkingDaysIsLate(
                String sentOn, String sentAt, String day, String time, boolean isLate) {
            clock.set(sentOn, sentAt);
            var handOver = sent(proposal(team));
            clock.set(day, time);

            assertThat(handOvers.isLate(handOver)).isEqualTo(isLate);
            assertThat(handOvers.late(connector).contains(handOver)).isEqualTo(isLate);
            var elsewhere = SampleStaff.with(Role.CONNECTOR, Sample.ELSEWHERE, residents, jdbc);
            assertThat(handOvers.late(elsewhere)).isEmpty();
            handOvers.arrived(secretOf(handOver));
            assertThat(handOvers.late(connector)).doesNotContain(now(handOver));
        }

        // --- how long

        private boolean isKeptOn(HandOver handOver, String day) {
            data.erasePast(LocalDate.parse(day));
            return handOvers.get(handOver.id()).isPresent();
        }

        @Test
        void whatWasProposedGoesThirtyDaysLaterWhateverWasAnswered() {
            var handOver = proposed();
            clock.set("2026-12-05", "12:00");
            handOvers.no(handOver.id(), fatma);

            assertThat(isKeptOn(handOver, "2026-12-25")).isTrue();
            assertThat(isKeptOn(handOver, "2026-12-26")).isFalse();
        }

        @Test
        void whatNobodyAnsweredGoesThirtyDaysLater() {
            var handOver = proposed();

            assertThat(isKeptOn(handOver, "2026-12-25")).isTrue();
            assertThat(isKeptOn(handOver, "2026-12-26")).isFalse();
        }

        @Test
        void whatArrivedGoesThirtyDaysAfterThat() {
            var handOver = sent(proposal(team));
            clock.set("2026-12-05", "12:00");
            handOvers.arrived(secretOf(handOver));

            assertThat(isKeptOn(handOver, "2027-01-04")).isTrue();
            assertThat(isKeptOn(handOver, "2027-01-05")).isFalse();
            assertThat(handOvers.look(secretOf(handOver))).isEmpty();
            assertThat(acts(handOver)).contains("HAND_OVER_ARRIVED");
        }

        // --- boxes

        @Test
        void onlyAnAdministratorSetsABox() {
            var administrator = SampleStaff.administrator(residents, jdbc);
            var other = new MailAddress("ander@voorbeeld.example");
            assertThatThrownBy(() -> boxes.set(team, Optional.of(other), connector))
                    .isInstanceOf(NotAllowed.class);
            assertThat(boxes.of(team)).contains(BOX);

            boxes.set(team, Optional.of(other), administrator);
            assertThat(boxes.of(team)).contains(other);
            boxes.set(team, Optional.empty(), administrator);
            assertThat(boxes.of(team)).isEmpty();
        }

        @Test
        void whatHasNowhereToGoAnyMoreIsTriedAgain() {
            var handOver = agreed();
            boxes.load(team, Optional.empty());
            send();
            assertThat(sentOf(handOver)).isEmpty();

            boxes.load(team, Optional.of(BOX));
            clock.set(clock.instant().plusSeconds(60));
            send();
            assertThat(sentOf(handOver)).hasSize(1);
        }

        @Test
        void itIsToldToWhomItIsAbout() {
            sent(proposal(team));

            var told =
                    Objects.requireNonNull(data.export(fatma).get("hand-overs")).getFirst();
            assertThat(told).containsEntry("text", TEXT).containsEntry("telephone", "06 12345678");
            assertThat(data.export(connector)).isEmpty();
        }
    }
}
