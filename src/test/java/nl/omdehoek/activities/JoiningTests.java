package nl.omdehoek.activities;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.PlacesLeft;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.SampleStaff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who comes: never more than there are places for, nobody twice, and who was told to come is on the list. */
class JoiningTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final LocalDate DEC_1 = LocalDate.of(2026, 12, 1);
        private static final LocalDate DEC_8 = LocalDate.of(2026, 12, 8);
        private static final Schedule TUESDAYS = Schedule.of(
                LocalTime.of(19, 30),
                LocalTime.of(21, 0),
                new Weekly(Weeks.EVERY, Set.of(TUESDAY), LocalDate.of(2026, 1, 6), null));

        @Autowired
        private Joining joining;

        @Autowired
        private Agenda agenda;

        @Autowired
        private Residents residents;

        @Autowired
        private Suspensions suspensions;

        @Autowired
        private StandingPlaces standing;

        @Autowired
        private Journal journal;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private ListingId activity(@Nullable Integer seats) {
            return activity(seats, TUESDAYS);
        }

        private ListingId activity(@Nullable Integer seats, Schedule schedule) {
            var id = SampleListings.newId();
            agenda.keep(new Activity(id, SampleListings.bare(), null, null, schedule, seats, null), "test");
            return id;
        }

        private JoinOutcome newcomer(ListingId activity, int party) {
            return joining.join(
                    activity, DEC_1, new Joiner.New(new FirstName("Jo")), Attendance.of(party), UUID.randomUUID());
        }

        private PersonId person() {
            return residents.welcome(new FirstName("Fatma")).person().id();
        }

        private JoinOutcome known(ListingId activity, PersonId person) {
            return joining.join(activity, DEC_1, new Joiner.Known(person), Attendance.of(1), UUID.randomUUID());
        }

        @Test
        void whoIsNewComesAndGetsWordsThatLeadBack() {
            var id = activity(12);
            var coming = (Coming) newcomer(id, 3);

            assertThat(joining.left(id, DEC_1)).hasValue(9);
            assertThat(joining.left(id, DEC_8)).hasValue(12);
            var person = residents.byWords(coming.words().orElseThrow().text()).orElseThrow();
            assertThat(joining.ahead(person.id())).containsExactly(coming.signUp());
            assertThat(journal.about(new Subject("SIGN_UP", coming.signUp().id().toString())))
                    .extracting(Entry::act)
                    .containsExactly("JOINED");
        }

        @Test
        void aFormThatIsSentTwiceIsOneSignUp() {
            var id = activity(12);
            var key = UUID.randomUUID();
            var first = (Coming) joining.join(id, DEC_1, new Joiner.New(new FirstName("Wim")), Attendance.of(2), key);
            var again = (Coming) joining.join(id, DEC_1, new Joiner.New(new FirstName("Wim")), Attendance.of(2), key);

            assertThat(again.signUp()).isEqualTo(first.signUp());
            assertThat(again.words()).isEmpty();
            assertThat(joining.left(id, DEC_1)).hasValue(10);
        }

        @Test
        void whoIsKnownComesOnceHoweverOften() {
            var id = activity(12);
            var fatma = person();
            var first = (Coming) known(id, fatma);

            assertThat(known(id, fatma)).isEqualTo(first);
            assertThat(joining.left(id, DEC_1)).hasValue(11);
        }

        @Test
        void whereThereIsNotEnoughRoomItSaysHowMuchThereIs() {
            var id = activity(4);
            newcomer(id, 3);

            assertThat(newcomer(id, 2)).isEqualTo(new JoinOutcome.Full(1));
            assertThat(newcomer(id, 1)).isInstanceOf(Coming.class);
            assertThat(newcomer(id, 1)).isEqualTo(new JoinOutcome.Full(0));
        }

        @Test
        void whereFewPlacesAreLeftWhoLooksForItIsTold() {
            var id = activity(7);
            assertThat(agenda.find(id).orElseThrow().placesLeft()).isEmpty();

            newcomer(id, 2);
            assertThat(agenda.find(id).orElseThrow().placesLeft())
                    .containsExactly(Map.entry(Instant.parse("2026-12-01T18:30:00Z"), new PlacesLeft(5, false)));
            newcomer(id, 5);
            assertThat(agenda.find(id).orElseThrow().placesLeft())
                    .containsExactly(Map.entry(Instant.parse("2026-12-01T18:30:00Z"), new PlacesLeft(0, false)));
        }

        @Test
        void aFormThatIsSentAgainWithAnotherDateIsForThatDate() {
            var id = activity(2);
            var fatma = new Joiner.Known(person());
            var key = UUID.randomUUID();
            joining.join(id, DEC_1, fatma, Attendance.of(1), key);
            var other = (Coming) joining.join(id, DEC_8, fatma, Attendance.of(1), key);

            assertThat(other.signUp().date()).isEqualTo(DEC_8);
            assertThat(joining.join(id, DEC_8, new Joiner.New(new FirstName("Jo")), Attendance.of(1), key))
                    .as("and sent once more, it is the same")
                    .isEqualTo(new Coming(other.signUp(), Optional.empty()));
            var full = activity(1);
            newcomer(full, 1);
            var waits = (JoinOutcome.Waits) joining.joinOrWait(full, DEC_1, fatma, Attendance.of(1), key);
            assertThat(waits.waiting().activity()).isEqualTo(full);
        }

        @Test
        void whoIsSuspendedIsToldWhyAndDoesNotComeNotEvenEveryTime() {
            var id = activity(12);
            var fatma = person();
            var judge = SampleStaff.administrator(residents, jdbc);
            suspensions.suspend(fatma, new Grounds("Je schold."), judge);

            assertThat(known(id, fatma))
                    .isInstanceOfSatisfying(
                            JoinOutcome.Suspended.class,
                            it -> assertThat(it.why().grounds().text()).isEqualTo("Je schold."));
            assertThat(standing.take(id, new Joiner.Known(fatma), Attendance.of(1), UUID.randomUUID()))
                    .isInstanceOf(JoinOutcome.Suspended.class);
            assertThat(standing.of(fatma, id)).isEmpty();
            assertThat(joining.left(id, DEC_1)).hasValue(12);
            suspensions.restore(fatma, new Grounds("Klaar."), judge);
            assertThat(known(id, fatma)).isInstanceOf(Coming.class);
        }

        @Test
        void withoutALimitThereIsAlwaysRoom() {
            var id = activity(null);
            newcomer(id, 10);

            assertThat(joining.left(id, DEC_1)).isEmpty();
            assertThat(newcomer(id, 10)).isInstanceOf(Coming.class);
        }

        @Test
        void aDateThatIsOffOrHasPassedOrNeverWasIsTold() {
            var id = activity(12, TUESDAYS.cancel(DEC_1));
            assertThat(newcomer(id, 1)).isEqualTo(new JoinOutcome.Cancelled());

            var other = activity(12);
            assertThat(joining.join(
                            other,
                            DEC_1.plusDays(1),
                            new Joiner.New(new FirstName("Jo")),
                            Attendance.of(1),
                            UUID.randomUUID()))
                    .isEqualTo(new JoinOutcome.NotOn());
            clock.set("2026-12-01", "21:30");
            assertThat(newcomer(other, 1)).isEqualTo(new JoinOutcome.NotOn());
        }

        @Test
        void whoDoesNotComeAfterAllLeavesAPlace() {
            var id = activity(1);
            var coming = (Coming) newcomer(id, 1);
            var person = coming.signUp().person();

            assertThat(joining.leave(person(), coming.signUp().id())).isFalse();
            assertThat(joining.leave(person, coming.signUp().id())).isTrue();
            assertThat(joining.leave(person, coming.signUp().id())).isFalse();
            assertThat(joining.ahead(person)).isEmpty();
            assertThat(newcomer(id, 1)).isInstanceOf(Coming.class);
        }

        @Test
        void aDateThatMovesKeepsWhoComes() {
            var id = activity(12);
            var coming = (Coming) newcomer(id, 2);
            agenda.keep(
                    new Activity(
                            id,
                            SampleListings.bare(),
                            null,
                            null,
                            TUESDAYS.move(DEC_1, DEC_1.plusDays(1), LocalTime.of(20, 0)),
                            12,
                            null),
                    "test");

            assertThat(joining.ahead(coming.signUp().person())).containsExactly(coming.signUp());
            assertThat(joining.left(id, DEC_1)).hasValue(10);
        }

        @Test
        void fromManySidesAtOnceNobodyIsPlacedTwiceAndNoneTooMany() throws Exception {
            var id = activity(7);
            var keys = new ArrayList<UUID>();
            List<Callable<JoinOutcome>> posts = new ArrayList<>();
            for (var i = 0; i < 60; i++) {
                var key = UUID.randomUUID();
                keys.add(key);
                Callable<JoinOutcome> post =
                        () -> joining.join(id, DEC_1, new Joiner.New(new FirstName("Jo")), Attendance.of(1), key);
                posts.add(post);
                posts.add(post);
            }
            List<Coming> told;
            try (var threads = Executors.newFixedThreadPool(20)) {
                told = threads.invokeAll(posts).stream()
                        .map(Tests::outcome)
                        .filter(Coming.class::isInstance)
                        .map(Coming.class::cast)
                        .toList();
            }

            var listed = jdbc.sql("select id from sign_up where activity = :activity")
                    .param("activity", id.value())
                    .query(UUID.class)
                    .list();
            assertThat(listed).hasSize(7).doesNotHaveDuplicates();
            assertThat(told.stream().map(it -> it.signUp().id()).distinct().toList())
                    .containsExactlyInAnyOrderElementsOf(listed);
            // Who asked twice was told twice, and has a place once.
            assertThat(told).hasSize(14);
        }

        private static JoinOutcome outcome(java.util.concurrent.Future<JoinOutcome> post) {
            try {
                return post.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        }
    }
}
