package nl.omdehoek.activities;

import static nl.omdehoek.activities.SampleActivities.DEC_1;
import static nl.omdehoek.activities.SampleActivities.DEC_15;
import static nl.omdehoek.activities.SampleActivities.DEC_8;
import static nl.omdehoek.activities.SampleActivities.TUESDAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.JoinOutcome.Full;
import nl.omdehoek.activities.JoinOutcome.Waits;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.PlacesLeft;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A place at all dates of a series; and the one that is kept for a newcomer. */
class StandingPlacesTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private StandingPlaces standing;

        @Autowired
        private Joining joining;

        @Autowired
        private PlaceOffers offers;

        @Autowired
        private Hosting hosting;

        @Autowired
        private Keepers keepers;

        @Autowired
        private Agenda agenda;

        @Autowired
        private Residents residents;

        @Autowired
        private LookingAhead lookingAhead;

        @Autowired
        private TestClock clock;

        private PersonId person() {
            return residents.welcome(new FirstName("Gijs")).person().id();
        }

        private JoinOutcome standing(ListingId activity, PersonId person) {
            return standing.take(activity, new Joiner.Known(person), Attendance.of(1), UUID.randomUUID());
        }

        private List<LocalDate> dates(PersonId person) {
            return joining.ahead(person).stream().map(SignUp::date).toList();
        }

        @Test
        void itIsAPlaceAtEveryDateOfTheComingWeeks() {
            var activity = SampleActivities.keep(agenda, 5);
            var gijs = person();

            assertThat(standing(activity, gijs)).isInstanceOf(Coming.class);

            assertThat(dates(gijs)).hasSize(8).startsWith(DEC_1, DEC_8, DEC_15);
            assertThat(joining.left(activity, DEC_8)).hasValue(4);
        }

        @Test
        void asTimePassesTheNextDatesAreAdded() {
            var activity = SampleActivities.keep(agenda, 5);
            var gijs = person();
            standing(activity, gijs);
            var last = dates(gijs).getLast();

            clock.set("2026-12-02", "03:00");
            standing.goOn(activity);

            assertThat(dates(gijs)).hasSize(8).endsWith(last, last.plusWeeks(1));
        }

        @Test
        void whatSomebodyNeedsTheyNeedEachTimeAndTheyAreNewOnce() {
            var activity = SampleActivities.keep(agenda, 5);
            var gijs = person();
            standing.take(
                    activity,
                    new Joiner.Known(gijs),
                    new Attendance(2, true, true, Set.of(Need.INTERPRETER)),
                    UUID.randomUUID());

            clock.set("2026-12-02", "03:00");
            standing.goOn(activity);

            var first = joining.comingTo(activity, DEC_1).getFirst().attendance();
            assertThat(first).isEqualTo(new Attendance(2, true, true, Set.of(Need.INTERPRETER)));
            assertThat(joining.ahead(gijs))
                    .extracting(SignUp::attendance)
                    .hasSize(8)
                    .containsOnly(new Attendance(2, false, false, Set.of(Need.INTERPRETER)));
        }

        @Test
        void whoLeftEachDateStillHasThePlaceToGiveUp() {
            var activity = SampleActivities.keep(agenda, 5);
            var gijs = person();
            standing(activity, gijs);

            joining.ahead(gijs).forEach(it -> joining.leave(gijs, it.id()));

            assertThat(standing.of(gijs)).hasSize(1);
            assertThat(standing.leave(gijs, activity)).isTrue();
            assertThat(standing.of(gijs)).isEmpty();
        }

        @Test
        void whoLeavesOneDateIsNotPutOnItAgain() {
            var activity = SampleActivities.keep(agenda, 5);
            var gijs = person();
            standing(activity, gijs);

            joining.leave(gijs, joining.ahead(gijs).get(1).id());
            standing.goOn(activity);

            assertThat(dates(gijs)).hasSize(7).doesNotContain(DEC_8).contains(DEC_1, DEC_15);
        }

        @Test
        void whoLeavesAllLeavesAllThatIsToCome() {
            var activity = SampleActivities.keep(agenda, 1);
            var gijs = person();
            joining.join(activity, DEC_8, new Joiner.Known(person()), Attendance.of(1), UUID.randomUUID());
            standing(activity, gijs);

            assertThat(standing.leave(gijs, activity)).isTrue();
            assertThat(standing.leave(gijs, activity)).isFalse();

            assertThat(dates(gijs)).isEmpty();
            assertThat(offers.of(gijs)).isEmpty();
            assertThat(joining.left(activity, DEC_1)).hasValue(1);
        }

        @Test
        void aDateThatIsFullIsWaitedFor() {
            var activity = SampleActivities.keep(agenda, 1);
            joining.join(activity, DEC_8, new Joiner.Known(person()), Attendance.of(1), UUID.randomUUID());
            var gijs = person();

            standing(activity, gijs);

            assertThat(dates(gijs)).doesNotContain(DEC_8).contains(DEC_1, DEC_15);
            assertThat(offers.of(gijs)).extracting(Waiting::date).containsExactly(DEC_8);
        }

        @Test
        void aDateThatIsOffIsPassedOver() {
            var activity = SampleActivities.keep(agenda, 5);
            SampleActivities.keep(agenda, activity, 5, TUESDAYS.cancel(DEC_8));
            var gijs = person();

            standing(activity, gijs);

            assertThat(dates(gijs)).doesNotContain(DEC_8).contains(DEC_1, DEC_15);
        }

        @Test
        void aFormThatIsSentTwiceIsOneStandingPlace() {
            var activity = SampleActivities.keep(agenda, 5);
            var key = UUID.randomUUID();
            var stranger = new Joiner.New(new FirstName("Loes"));

            var once = (Coming) standing.take(activity, stranger, Attendance.of(1), key);
            var again = (Coming) standing.take(activity, stranger, Attendance.of(1), key);

            assertThat(again.signUp()).isEqualTo(once.signUp());
            assertThat(once.words()).isPresent();
            assertThat(joining.left(activity, DEC_1)).hasValue(4);
        }

        @Test
        void aFormThatIsSentTwiceIsOneStandingPlaceAlsoWhereTheFirstDateIsFull() {
            var activity = SampleActivities.keep(agenda, 1);
            joining.join(activity, DEC_1, new Joiner.Known(person()), Attendance.of(1), UUID.randomUUID());
            var key = UUID.randomUUID();
            var stranger = new Joiner.New(new FirstName("Loes"));

            var once = (Waits) standing.take(activity, stranger, Attendance.of(1), key);
            var again = (Waits) standing.take(activity, stranger, Attendance.of(1), key);

            assertThat(again.waiting()).isEqualTo(once.waiting());
            assertThat(again.words()).isEmpty();
        }

        @Test
        void onePlaceIsKeptForANewcomerWhereTheHostSaysSo() {
            var activity = SampleActivities.keep(agenda, 2);
            var host = person();
            keepers.appoint(host, ListingKind.ACTIVITY, activity, "test");
            hosting.keepPlaceForNewcomer(host, activity, true);
            standing(activity, person());

            assertThat(joining.left(activity, DEC_1)).hasValue(0);
            assertThat(joining.placesLeft(activity, DEC_1)).contains(new PlacesLeft(0, true));
            assertThat(comes(activity, false)).isEqualTo(new Full(0));
            assertThat(comes(activity, true)).isInstanceOf(Coming.class);
        }

        @Test
        void onceANewcomerComesTheOtherPlacesAreForEverybody() {
            var activity = SampleActivities.keep(agenda, 2);
            var host = person();
            keepers.appoint(host, ListingKind.ACTIVITY, activity, "test");
            hosting.keepPlaceForNewcomer(host, activity, true);

            assertThat(comes(activity, true)).isInstanceOf(Coming.class);
            assertThat(comes(activity, false)).isInstanceOf(Coming.class);
        }

        private JoinOutcome comes(ListingId activity, boolean firstTime) {
            var attendance = new Attendance(1, firstTime, false, java.util.Set.of());
            return joining.join(activity, DEC_1, new Joiner.Known(person()), attendance, UUID.randomUUID());
        }
    }
}
