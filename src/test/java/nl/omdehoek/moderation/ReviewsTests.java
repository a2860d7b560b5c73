package nl.omdehoek.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.SampleActivities;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.help.HelpPoint;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.moderation.Review.Cause;
import nl.omdehoek.moderation.Review.Outcome;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.MetPeople;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.settings.Setting;
import nl.omdehoek.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a newcomer posts waits for one human yes, what may be seen without it, and how decisions are told. */
class ReviewsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final NeighbourhoodCode HERE = new NeighbourhoodCode("BU19600200");
        private static final NeighbourhoodCode ELSEWHERE = new NeighbourhoodCode("BU19600201");
        private static final Verdict UNTRUE =
                new Verdict(HouseRule.TRUE, "Dit is er niet.", "De hele activiteit", Optional.empty());

        @Autowired
        private Reviews reviews;

        @Autowired
        private ReviewRounds rounds;

        @Autowired
        private Reports reports;

        @Autowired
        private Suspensions suspensions;

        @Autowired
        private Agenda agenda;

        @Autowired
        private HelpGuide help;

        @Autowired
        private Residents residents;

        @Autowired
        private MailAddresses addresses;

        @Autowired
        private MetPeople metPeople;

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private Settings settings;

        @Autowired
        private Journal journal;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TestClock clock;

        private PersonId connector;
        private PersonId author;

        @BeforeEach
        void somebodyConnects() {
            connector = SampleStaff.with(Role.CONNECTOR, HERE, residents, jdbc);
            author = person();
        }

        private PersonId person() {
            return residents.welcome(new FirstName("Sien")).person().id();
        }

        private ListingId activity() {
            var id = SampleActivities.keep(agenda, null);
            agenda.publish(id, Publication.WAITING, "test");
            return id;
        }

        private Publication publicationOf(ListingId id) {
            return agenda.get(id).orElseThrow().listing().publication();
        }

        private static Subject subject(ListingId activity) {
            return new Subject("ACTIVITY", activity.value());
        }

        private boolean submit(ListingId activity, Hindrance... hindrances) {
            return reviews.submit(
                    new ReviewSubmission(subject(activity), HERE, author, Set.of(hindrances), "Schaken op het plein"));
        }

        private ListingId submitted(Hindrance... hindrances) {
            var activity = activity();
            submit(activity, hindrances);
            return activity;
        }

        private Review last(ListingId activity) {
            return reviews.of(author).stream()
                    .filter(it -> it.subject().equals(subject(activity)))
                    .findFirst()
                    .orElseThrow();
        }

        private void after(Duration waiting) {
            clock.set(TestClock.USUAL.plus(waiting));
            rounds.goOn();
        }

        private List<String> acts(UUID review) {
            return journal.about(new Subject("REVIEW", review.toString())).stream()
                    .map(Entry::act)
                    .toList();
        }

        @Test
        void aNewcomersPostIsNotSeenUntilOneHumanYes() {
            var chess = activity();
            assertThat(submit(chess)).isFalse();
            assertThat(publicationOf(chess)).isEqualTo(Publication.WAITING);

            assertThat(reviews.place(last(chess).id(), connector)).isTrue();
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
            assertThat(acts(last(chess).id())).containsExactly("REVIEW_ASKED", "PLACED");
        }

        @Test
        void afterOneYesNothingOfTheirsWaits() {
            reviews.place(last(submitted()).id(), connector);

            var next = activity();
            assertThat(submit(next, Hindrance.NO_PUBLIC_PLACE)).isTrue();
            assertThat(publicationOf(next)).isEqualTo(Publication.PUBLISHED);
            assertThat(reviews.open(connector)).noneMatch(it -> it.subject().equals(subject(next)));
        }

        @Test
        void whatMayBeWrongIsSeenOfWhoIsTrustedAndLookedAtBesides() {
            reviews.place(last(submitted()).id(), connector);

            var next = activity();
            assertThat(submit(next, Hindrance.SWEARING)).isTrue();
            assertThat(publicationOf(next)).isEqualTo(Publication.PUBLISHED);
            assertThat(reviews.open(connector))
                    .filteredOn(it -> it.subject().equals(subject(next)))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.cause()).isEqualTo(Cause.FLAGGED);
                        assertThat(it.isShown()).isTrue();
                    });
        }

        @Test
        void beingAskedToChangeSomethingEndsNobodysBeingANewcomer() {
            var chess = submitted();
            reviews.askChange(last(chess).id(), new Grounds("Zeg er ook bij hoe laat."), connector);
            assertThat(publicationOf(chess)).isEqualTo(Publication.WAITING);
            assertThat(last(chess).outcome())
                    .containsInstanceOf(Outcome.ChangeAsked.class)
                    .get()
                    .extracting(it -> ((Outcome.ChangeAsked) it).sentence())
                    .isEqualTo("Zeg er ook bij hoe laat.");

            assertThat(submit(chess)).isFalse();
            assertThat(reviews.open(connector)).anyMatch(it -> it.subject().equals(subject(chess)));
        }

        @Test
        void whatIsHandedInAnewIsLookedAtOnce() {
            var chess = submitted();
            submit(chess);
            assertThat(reviews.open(connector))
                    .filteredOn(it -> it.subject().equals(subject(chess)))
                    .hasSize(1);
        }

        @Test
        void afterTwelveHoursTheStandInIsAskedOnce() {
            var chess = submitted(Hindrance.NO_PUBLIC_PLACE);
            after(Duration.ofHours(12).minusSeconds(1));
            assertThat(acts(last(chess).id())).doesNotContain("STAND_IN_ASKED");
            after(Duration.ofHours(12));
            rounds.goOn();
            assertThat(acts(last(chess).id())).containsOnlyOnce("STAND_IN_ASKED");
        }

        @Test
        void afterADayWhatCanDoNoHarmIsSeenByItself() {
            var chess = submitted();
            after(Duration.ofHours(24).minusSeconds(1));
            assertThat(publicationOf(chess)).isEqualTo(Publication.WAITING);
            after(Duration.ofHours(24));
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
            assertThat(last(chess).outcome()).containsInstanceOf(Outcome.ByItself.class);
        }

        @Test
        void beingSeenByItselfEndsNobodysBeingANewcomer() {
            submitted();
            after(Duration.ofHours(24));
            assertThat(reviews.isTrusted(author)).isFalse();
            assertThat(submit(activity())).isFalse();
        }

        @ParameterizedTest
        @EnumSource(Hindrance.class)
        void whateverStandsInTheWayItIsNeverSeenByItself(Hindrance hindrance) {
            var chess = submitted(hindrance);
            after(Duration.ofDays(30));
            assertThat(publicationOf(chess)).isEqualTo(Publication.WAITING);
            assertThat(reviews.publishesItself(last(chess))).isEmpty();
        }

        @Test
        void aMunicipalityCanLetItWaitLonger() {
            settings.set(HERE.municipality(), Setting.PUBLISHES_ITSELF_AFTER, "48");
            try {
                var chess = submitted();
                after(Duration.ofHours(47));
                assertThat(publicationOf(chess)).isEqualTo(Publication.WAITING);
                assertThat(reviews.publishesItself(last(chess))).contains(TestClock.USUAL.plus(Duration.ofHours(48)));
                after(Duration.ofHours(48));
                assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
            } finally {
                settings.set(HERE.municipality(), Setting.PUBLISHES_ITSELF_AFTER, "24");
            }
        }

        @Test
        void aChangeOfWhatIsSeenIsShownWithWhatStoodThere() {
            var chess = SampleActivities.keep(agenda, null);
            reviews.changed(
                    new ReviewSubmission(subject(chess), HERE, author, Set.of(), "Dammen op het plein"),
                    "Schaken op het plein");
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
            assertThat(reviews.open(connector))
                    .filteredOn(it -> it.subject().equals(subject(chess)))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.before()).isEqualTo("Schaken op het plein");
                        assertThat(it.after()).isEqualTo("Dammen op het plein");
                    });
        }

        @Test
        void ofTwoWhoDecideAtOnceOneDoes() throws Exception {
            var chess = submitted();
            var id = last(chess).id();
            var standIn = SampleStaff.with(Role.STAND_IN, HERE, residents, jdbc);
            Callable<Boolean> yes = () -> reviews.place(id, connector);
            Callable<Boolean> no = () -> reviews.takeDown(id, UNTRUE, standIn);
            int decided;
            try (var threads = Executors.newFixedThreadPool(2)) {
                decided = 0;
                for (var answer : threads.invokeAll(List.of(yes, no))) {
                    decided += answer.get() ? 1 : 0;
                }
            }
            assertThat(decided).isOne();
            var isPlaced = last(chess).outcome().orElseThrow() instanceof Outcome.Placed;
            assertThat(publicationOf(chess)).isEqualTo(isPlaced ? Publication.PUBLISHED : Publication.ENDED);
            assertThat(reviews.isTrusted(author)).isEqualTo(isPlaced);
        }

        @Test
        void whatIsRemovedIsOverAndItsAuthorReadsWhy() {
            var chess = submitted();
            reviews.takeDown(last(chess).id(), UNTRUE, connector);
            assertThat(publicationOf(chess)).isEqualTo(Publication.ENDED);
            assertThat(last(chess).outcome())
                    .get()
                    .extracting(it -> ((Outcome.Removed) it).verdict())
                    .isEqualTo(UNTRUE);
        }

        @Test
        void whatIsHiddenUntilADayIsSeenAgainAfterIt() {
            var chess = SampleActivities.keep(agenda, null);
            reviews.changed(new ReviewSubmission(subject(chess), HERE, author, Set.of(), "Nu"), "Toen");
            var until = LocalDate.of(2026, 11, 27);
            reviews.takeDown(
                    last(chess).id(),
                    new Verdict(HouseRule.TRUE, "Deze week is het dicht.", "De hele activiteit", Optional.of(until)),
                    connector);
            clock.set("2026-11-27", "23:59");
            rounds.goOn();
            assertThat(publicationOf(chess)).isEqualTo(Publication.HIDDEN);
            clock.set("2026-11-28", "00:00");
            rounds.goOn();
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
        }

        @Test
        void onlyWhoConnectsThereJudges() {
            var id = last(submitted()).id();
            var other = SampleStaff.with(Role.CONNECTOR, ELSEWHERE, residents, jdbc);
            var desk = SampleStaff.with(Role.DESK, HERE, residents, jdbc);
            for (var stranger : List.of(other, desk, author)) {
                assertThat(reviews.open(stranger)).noneMatch(it -> it.id().equals(id));
                assertThat(reviews.look(id, stranger)).isEmpty();
                assertThatThrownBy(() -> reviews.place(id, stranger)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> reviews.askChange(id, new Grounds("Nee"), stranger))
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> reviews.takeDown(id, UNTRUE, stranger)).isInstanceOf(NotAllowed.class);
            }
            assertThat(reviews.look(id, SampleStaff.administrator(residents, jdbc)))
                    .isPresent();
        }

        @Test
        void nobodyJudgesWhatTheyPostedThemselves() {
            author = connector;
            var id = last(submitted()).id();
            assertThatThrownBy(() -> reviews.place(id, connector)).isInstanceOf(NotAllowed.class);
        }

        @Test
        void everyLookStandsInTheJournal() {
            var id = last(submitted()).id();
            reviews.look(id, connector);
            assertThat(acts(id)).contains("LOOKED_AT_REVIEW");
        }

        @Test
        void whoIsSuspendedPostsNothing() {
            suspensions.suspend(author, new Grounds("Reclame"), SampleStaff.administrator(residents, jdbc));
            var chess = activity();
            assertThatThrownBy(() -> submit(chess)).isInstanceOf(NotAllowed.class);
        }

        @Test
        void whoIsForgottenLeavesNothingThatWaits() {
            var chess = submitted();
            var id = last(chess).id();
            aboutMe.forget(author);
            assertThat(reviews.find(id)).get().satisfies(it -> {
                assertThat(it.author()).isEmpty();
                assertThat(it.after()).isEmpty();
                assertThat(it.outcome()).containsInstanceOf(Outcome.Withdrawn.class);
            });
        }

        private PersonId reachable(String since) {
            var person = person();
            addresses.propose(person, new MailAddress(UUID.randomUUID() + "@voorbeeld.nl"));
            clock.set("2026-11-20", since);
            addresses.prove(person);
            clock.reset();
            return person;
        }

        private void report(Subject subject, PersonId by) {
            reports.take(new ReportSubmission(
                    subject, ReportReason.WRONG, "Dit is er niet", Optional.of(by), UUID.randomUUID()));
        }

        @Test
        void twoWhoCanBeReachedHideSomethingUntilSomebodyLooked() {
            var chess = SampleActivities.keep(agenda, null);
            report(subject(chess), reachable("10:00"));
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
            report(subject(chess), reachable("11:00"));
            assertThat(publicationOf(chess)).isEqualTo(Publication.HIDDEN);

            after(Duration.ofDays(30));
            assertThat(publicationOf(chess)).isEqualTo(Publication.HIDDEN);
            var admin = SampleStaff.administrator(residents, jdbc);
            var review = reviews.open(admin).stream()
                    .filter(it -> it.subject().equals(subject(chess)))
                    .findFirst()
                    .orElseThrow();
            assertThat(review.cause()).isEqualTo(Cause.REPORTED);
            reviews.place(review.id(), admin);
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);

            report(subject(chess), reachable("12:00"));
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
        }

        @Test
        void oneWhoReportsTwiceOrByTwoNamesAtOneAddressHidesNothing() {
            var chess = SampleActivities.keep(agenda, null);
            var same = new MailAddress(UUID.randomUUID() + "@voorbeeld.nl");
            for (var i = 0; i < 2; i++) {
                var person = person();
                clock.set("2026-11-20", "10:00");
                addresses.propose(person, same);
                addresses.prove(person);
                clock.reset();
                report(subject(chess), person);
                report(subject(chess), person);
            }
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
        }

        @Test
        void whoCanBeReachedOnlySinceTodayHidesNothing() {
            var chess = SampleActivities.keep(agenda, null);
            for (var i = 0; i < 3; i++) {
                var person = person();
                addresses.propose(person, new MailAddress(UUID.randomUUID() + "@voorbeeld.nl"));
                addresses.prove(person);
                report(subject(chess), person);
                report(subject(chess), person());
            }
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
        }

        private PersonId metAtTheDesk(String day) {
            var person = person();
            clock.set(day, "10:00");
            metPeople.met(person);
            clock.reset();
            return person;
        }

        @Test
        void whoWasMetAtTheDeskADayAgoCountsAsWhoCanBeReached() {
            var chess = SampleActivities.keep(agenda, null);
            report(subject(chess), metAtTheDesk("2026-11-20"));
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
            report(subject(chess), reachable("11:00"));
            assertThat(publicationOf(chess)).isEqualTo(Publication.HIDDEN);
        }

        @Test
        void whoWasMetOnlyTodayHidesNothingAndWhoHasTwoWaysBackIsOne() {
            var chess = SampleActivities.keep(agenda, null);
            report(subject(chess), metAtTheDesk("2026-11-25"));
            report(subject(chess), metAtTheDesk("2026-11-25"));
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);

            var known = reachable("10:00");
            clock.set("2026-11-20", "10:00");
            metPeople.met(known);
            clock.reset();
            report(subject(chess), known);
            assertThat(publicationOf(chess)).isEqualTo(Publication.PUBLISHED);
        }

        @Test
        void helpIsNeverHiddenByReports() {
            var point = new HelpPoint(
                    SampleListings.newId(),
                    HelpKind.FOOD_BANK,
                    SampleListings.bare(),
                    null,
                    OpeningHours.UNKNOWN,
                    null);
            help.keep(point, "test");
            var subject = new Subject("HELP_POINT", point.id().value());
            report(subject, reachable("10:00"));
            report(subject, reachable("11:00"));
            assertThat(help.get(point.id()).orElseThrow().listing().isPublished())
                    .isTrue();
        }
    }
}
