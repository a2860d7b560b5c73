package nl.omdehoek.activities;

import static nl.omdehoek.activities.SampleActivities.DEC_1;
import static nl.omdehoek.activities.SampleActivities.TUESDAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.omdehoek.Ear;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.JoinOutcome.Full;
import nl.omdehoek.activities.JoinOutcome.Waits;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.PlacesLeft;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who finds no place waits in turn; what comes free is held for who is next, and goes on when they let it go by. */
class WaitingListTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private Joining joining;

        @Autowired
        private Suspensions suspensions;

        @Autowired
        private PlaceOffers offers;

        @Autowired
        private Agenda agenda;

        @Autowired
        private Residents residents;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private Ear ear;

        @Autowired
        private TestClock clock;

        private PersonId person() {
            return residents.welcome(new FirstName("Noor")).person().id();
        }

        private Coming comes(ListingId activity, PersonId person, int party) {
            return (Coming)
                    joining.join(activity, DEC_1, new Joiner.Known(person), Attendance.of(party), UUID.randomUUID());
        }

        private Waiting waits(ListingId activity, PersonId person, Attendance attendance) {
            var outcome = joining.joinOrWait(activity, DEC_1, new Joiner.Known(person), attendance, UUID.randomUUID());
            return ((Waits) outcome).waiting();
        }

        private Waiting waits(ListingId activity, PersonId person) {
            return waits(activity, person, Attendance.of(1));
        }

        private boolean isHeld(Waiting waiting) {
            return offers.find(waiting.id()).orElseThrow().isHeld(clock.instant());
        }

        @Test
        void aPlaceThatComesFreeIsHeldForWhoIsNextAndForNobodyElse() {
            var activity = SampleActivities.keep(agenda, 1);
            var first = person();
            var coming = comes(activity, first, 1);
            var second = waits(activity, person());
            clock.set("2026-11-25", "15:01");
            var third = waits(activity, person());

            joining.leave(first, coming.signUp().id());

            assertThat(isHeld(second)).isTrue();
            assertThat(isHeld(third)).isFalse();
            assertThat(joining.left(activity, DEC_1)).hasValue(0);
            assertThat(joining.join(activity, DEC_1, new Joiner.Known(person()), Attendance.of(1), UUID.randomUUID()))
                    .isEqualTo(new Full(0));
            assertThat(offers.take(third)).isEqualTo(new Full(0));
            assertThat(offers.take(second)).isInstanceOf(Coming.class);
            assertThat(joining.ahead(second.person())).hasSize(1);
            assertThat(offers.of(second.person())).isEmpty();
        }

        @Test
        void whatWasTypedIsThereWhenThePlaceIsTaken() {
            var activity = SampleActivities.keep(agenda, 2);
            var first = person();
            var coming = comes(activity, first, 2);
            var attendance = new Attendance(2, true, true, Set.of(Need.STEP_FREE, Need.INTERPRETER));
            var waiting = waits(activity, person(), attendance);

            joining.leave(first, coming.signUp().id());
            offers.take(waiting);

            assertThat(joining.ahead(waiting.person()).getFirst().attendance()).isEqualTo(attendance);
        }

        @Test
        void whoLetsItGoByComesLastAndTheNextOneIsAsked() {
            var activity = SampleActivities.keep(agenda, 1);
            var first = person();
            var coming = comes(activity, first, 1);
            var second = waits(activity, person());
            clock.set("2026-11-25", "15:01");
            var third = waits(activity, person());
            joining.leave(first, coming.signUp().id());

            clock.set("2026-11-26", "15:02");
            offers.goOn();

            assertThat(isHeld(second)).isFalse();
            assertThat(isHeld(third)).isTrue();
        }

        @Test
        void whoLetsItGoByTwiceWaitsNoLonger() {
            var activity = SampleActivities.keep(agenda, 1);
            var first = person();
            var coming = comes(activity, first, 1);
            var second = waits(activity, person());
            joining.leave(first, coming.signUp().id());

            clock.set("2026-11-26", "15:02");
            offers.goOn();
            assertThat(isHeld(second)).isTrue();
            clock.set("2026-11-27", "15:03");
            offers.goOn();

            assertThat(offers.find(second.id())).isEmpty();
            assertThat(joining.left(activity, DEC_1)).hasValue(1);
        }

        @Test
        void aPlaceThatIsHeldIsNotGivenToWhoWasSuspendedMeanwhile() {
            var activity = SampleActivities.keep(agenda, 1);
            var first = person();
            var coming = comes(activity, first, 1);
            var second = waits(activity, person());
            joining.leave(first, coming.signUp().id());
            suspensions.suspend(second.person(), new Grounds("Je schold."), SampleStaff.administrator(residents, jdbc));

            assertThat(offers.take(second))
                    .isInstanceOfSatisfying(
                            JoinOutcome.Suspended.class,
                            it -> assertThat(it.why().grounds().text()).isEqualTo("Je schold."));
            assertThat(joining.ahead(second.person())).isEmpty();

            suspensions.restore(second.person(), new Grounds("Klaar."), SampleStaff.administrator(residents, jdbc));
            assertThat(offers.take(second)).isInstanceOf(Coming.class);
        }

        @Test
        void noPlaceIsHeldForWhoMayTakeNoPartButForTheNext() {
            var activity = SampleActivities.keep(agenda, 1);
            var first = person();
            var coming = comes(activity, first, 1);
            var second = waits(activity, person());
            clock.set("2026-11-25", "15:01");
            var third = waits(activity, person());
            suspensions.suspend(second.person(), new Grounds("Je schold."), SampleStaff.administrator(residents, jdbc));

            joining.leave(first, coming.signUp().id());

            assertThat(isHeld(second)).isFalse();
            assertThat(isHeld(third)).isTrue();
        }

        @Test
        void whoIsLateStillGetsAPlaceThatNobodyElseTook() {
            var activity = SampleActivities.keep(agenda, 1);
            var first = person();
            var coming = comes(activity, first, 1);
            var second = waits(activity, person());
            joining.leave(first, coming.signUp().id());

            clock.set("2026-11-26", "15:02");

            assertThat(offers.take(second)).isInstanceOf(Coming.class);
        }

        @Test
        void whoTakesItTwiceComesOnce() {
            var activity = SampleActivities.keep(agenda, 1);
            var first = person();
            var coming = comes(activity, first, 1);
            var second = waits(activity, person());
            joining.leave(first, coming.signUp().id());

            assertThat(offers.take(second)).isEqualTo(offers.take(second));
            assertThat(joining.ahead(second.person())).hasSize(1);
        }

        @Test
        void aSmallPartyIsNotKeptWaitingByALargeOneThatDoesNotFit() {
            var activity = SampleActivities.keep(agenda, 3);
            var first = person();
            comes(activity, person(), 2);
            var coming = comes(activity, first, 1);
            var large = waits(activity, person(), Attendance.of(3));
            var small = waits(activity, person());

            joining.leave(first, coming.signUp().id());

            assertThat(isHeld(large)).isFalse();
            assertThat(isHeld(small)).isTrue();
        }

        @Test
        void morePlacesAreForWhoWaits() {
            var activity = SampleActivities.keep(agenda, 1);
            comes(activity, person(), 1);
            var second = waits(activity, person());

            SampleActivities.keep(agenda, activity, 2, TUESDAYS);
            offers.goOn();

            assertThat(isHeld(second)).isTrue();
        }

        @Test
        void whoNoLongerWaitsMakesRoomForTheNext() {
            var activity = SampleActivities.keep(agenda, 1);
            var first = person();
            var coming = comes(activity, first, 1);
            var second = waits(activity, person());
            clock.set("2026-11-25", "15:01");
            var third = waits(activity, person());
            joining.leave(first, coming.signUp().id());

            assertThat(offers.stop(person(), second.id())).isFalse();
            assertThat(offers.stop(second.person(), second.id())).isTrue();
            assertThat(offers.stop(second.person(), second.id())).isFalse();

            assertThat(isHeld(third)).isTrue();
        }

        /** Lists say how many places are left, and so have to hear of it. */
        @Test
        void whoStopsOrLetsItGoByChangesWhatListsSay() {
            var activity = SampleActivities.keep(agenda, 3);
            var first = person();
            var coming = comes(activity, first, 3);
            var held = waits(activity, person());
            joining.leave(first, coming.signUp().id());
            assertThat(isHeld(held)).isTrue();
            assertThat(joining.placesLeft(activity, DEC_1)).contains(new PlacesLeft(2, false));
            await().until(() -> ear.timesHeardOf(activity) == 4);

            offers.stop(held.person(), held.id());
            assertThat(joining.placesLeft(activity, DEC_1)).contains(new PlacesLeft(3, false));
            await().until(() -> ear.timesHeardOf(activity) == 5);
        }

        @Test
        void aPlaceThatIsHeldNoLongerChangesWhatListsSay() {
            var activity = SampleActivities.keep(agenda, 3);
            var first = person();
            var coming = comes(activity, first, 3);
            waits(activity, person());
            joining.leave(first, coming.signUp().id());
            await().until(() -> ear.timesHeardOf(activity) == 4);
            // Once it is held for them again, and then no more.
            clock.set("2026-11-28", "15:01");
            offers.goOn();
            await().until(() -> ear.timesHeardOf(activity) == 6);
            clock.set("2026-12-01", "08:00");
            offers.goOn();

            assertThat(joining.placesLeft(activity, DEC_1)).contains(new PlacesLeft(3, false));
            await().until(() -> ear.timesHeardOf(activity) == 7);
        }

        @Test
        void aDateThatIsOffOrOverIsHeldForNobody() {
            var activity = SampleActivities.keep(agenda, 1);
            var first = person();
            var coming = comes(activity, first, 1);
            var second = waits(activity, person());

            SampleActivities.keep(agenda, activity, 1, TUESDAYS.cancel(DEC_1));
            joining.leave(first, coming.signUp().id());

            assertThat(isHeld(second)).isFalse();
            assertThat(offers.take(second)).isEqualTo(new JoinOutcome.Cancelled());
            clock.set("2026-12-01", "21:30");
            assertThat(offers.take(second)).isEqualTo(new JoinOutcome.NotOn());
        }

        @Test
        void theSameFormAgainWaitsOnce() {
            var activity = SampleActivities.keep(agenda, 1);
            comes(activity, person(), 1);
            var key = UUID.randomUUID();
            var stranger = new Joiner.New(new FirstName("Ans"));

            var once = (Waits) joining.joinOrWait(activity, DEC_1, stranger, Attendance.of(1), key);
            var again = (Waits) joining.joinOrWait(activity, DEC_1, stranger, Attendance.of(1), key);

            assertThat(again.waiting()).isEqualTo(once.waiting());
            assertThat(once.words()).isPresent();
            assertThat(again.words()).isEmpty();
        }

        @Test
        void fromManySidesAtOnceNeverMoreComeThanThereArePlaces() throws Exception {
            var activity = SampleActivities.keep(agenda, 3);
            var coming = new ArrayList<Coming>();
            for (var i = 0; i < 3; i++) {
                coming.add(comes(activity, person(), 1));
            }
            var waiting = new ArrayList<Waiting>();
            for (var i = 0; i < 12; i++) {
                waiting.add(waits(activity, person()));
            }
            List<Callable<Object>> acts = new ArrayList<>();
            coming.forEach(it -> acts.add(
                    () -> joining.leave(it.signUp().person(), it.signUp().id())));
            waiting.forEach(it -> acts.add(() -> offers.take(it)));
            waiting.forEach(it -> acts.add(() -> joining.join(
                    activity, DEC_1, new Joiner.New(new FirstName("Jo")), Attendance.of(1), UUID.randomUUID())));
            try (var threads = Executors.newFixedThreadPool(15)) {
                threads.invokeAll(acts);
            }
            waiting.forEach(offers::take);

            assertThat(joining.comingTo(activity, DEC_1))
                    .hasSize(3)
                    .extracting(SignUp::person)
                    .isSubsetOf(waiting.stream().map(Waiting::person).toList());
        }

        /** As on the computer of a library, where the next one goes back to the form and taps. */
        @Test
        void whoWasForgottenHereIsNotFoundAgainByTheirForm() {
            var activity = SampleActivities.keep(agenda, 1);
            comes(activity, person(), 1);
            var key = UUID.randomUUID();
            var stranger = new Joiner.New(new FirstName("Ans"));
            var first = (Waits) joining.joinOrWait(activity, DEC_1, stranger, Attendance.of(1), key);

            joining.forgetForms(first.waiting().person());

            var next = (Waits) joining.joinOrWait(activity, DEC_1, stranger, Attendance.of(1), key);
            assertThat(next.waiting().person()).isNotEqualTo(first.waiting().person());
            assertThat(next.words()).isPresent();
        }

        @Test
        void whenSomebodyAskedStaysAlsoWhenTheyComeLast() {
            var activity = SampleActivities.keep(agenda, 1);
            var first = person();
            var coming = comes(activity, first, 1);
            var second = waits(activity, person());
            joining.leave(first, coming.signUp().id());

            clock.set("2026-11-26", "15:02");
            offers.goOn();

            assertThat(offers.find(second.id()).orElseThrow().at()).isEqualTo(second.at());
        }

        @Test
        void aHoldEndsAtTheMomentItSays() {
            var held = Instant.parse("2026-11-26T14:00:00Z");
            var waiting = new Waiting(
                    UUID.randomUUID(), new ListingId("aaaaaaaa"), DEC_1, person(), Attendance.of(1), held, held);

            assertThat(waiting.isHeld(held.minusSeconds(1))).isTrue();
            assertThat(waiting.isHeld(held)).isFalse();
        }
    }
}
