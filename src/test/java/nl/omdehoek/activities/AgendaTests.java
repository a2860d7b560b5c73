package nl.omdehoek.activities;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.omdehoek.Ear;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.SamplePlaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;

class AgendaTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final LocalDate DEC_1 = LocalDate.of(2026, 12, 1);
        private static final LocalDate DEC_8 = LocalDate.of(2026, 12, 8);
        private static final LocalDate DEC_15 = LocalDate.of(2026, 12, 15);
        private static final Schedule TUESDAYS = Schedule.of(
                LocalTime.of(21, 30),
                LocalTime.of(1, 0),
                new Weekly(Weeks.EVERY, Set.of(TUESDAY), LocalDate.of(2026, 1, 6), null));

        private final ListingId id = SampleListings.newId();

        @Autowired
        private Agenda agenda;

        @Autowired
        private PlaceGuide places;

        @Autowired
        private TestClock clock;

        @Autowired
        private Ear ear;

        @Autowired
        private ApplicationEventPublisher events;

        @Autowired
        private ConfigurableApplicationContext portal;

        @Autowired
        private Dates dates;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void keepsTheDatesOfTwelveMonths() {
            keep(TUESDAYS);

            assertThat(stored()).first().isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(stored()).last().isEqualTo(LocalDate.of(2027, 11, 23));
            assertThat(stored()).hasSize(53);
        }

        @Test
        void tellsWhatIsStillGoingOnAndThenWhatComes() {
            clock.set("2026-12-02", "00:59");
            keep(TUESDAYS);
            assertThat(agenda.upcoming(id)).first().extracting(Occurrence::date).isEqualTo(DEC_1);

            clock.set("2026-12-02", "01:00");
            assertThat(agenda.upcoming(id)).first().extracting(Occurrence::date).isEqualTo(DEC_8);
        }

        @Test
        void addsTheDateThatComesIntoSightAsDaysPassAndLeavesEarlierOnes() {
            keep(TUESDAYS);

            clock.set("2027-01-06", "00:00");
            events.publishEvent(DayHasPassed.of(LocalDate.of(2027, 1, 5)));

            await().until(() -> stored().getLast().equals(LocalDate.of(2028, 1, 4)));
            assertThat(stored()).first().isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(stored()).hasSize(59);
        }

        @Test
        void addsAtTheStartWhatCameIntoSightWhileThePortalStoodStillAndTellsSo() {
            keep(TUESDAYS);
            await().until(() -> ear.timesHeardOf(id) == 1);

            clock.set("2027-01-06", "00:00");
            portal.publishEvent(
                    new ApplicationReadyEvent(new SpringApplication(), new String[0], portal, Duration.ZERO));

            await().until(() -> ear.timesHeardOf(id) == 2);
            assertThat(stored()).last().isEqualTo(LocalDate.of(2028, 1, 4));
        }

        @Test
        void knowsWhetherADayBroughtOtherDates() {
            keep(TUESDAYS);
            var activity = List.of(agenda.get(id).orElseThrow());
            assertThat(dates.renew(activity)).isFalse();

            clock.set("2027-01-06", "00:00");
            assertThat(dates.renew(activity)).isTrue();
            assertThat(dates.renew(activity)).isFalse();
        }

        @Test
        void leavesWhatWasWhenTheScheduleChanges() {
            keep(TUESDAYS);
            clock.set("2026-12-09", "12:00");
            keep(Schedule.of(LocalTime.of(10, 0), LocalTime.of(11, 0), new Repetition.Once(LocalDate.of(2027, 2, 1))));

            assertThat(stored()).containsExactly(LocalDate.of(2026, 11, 24), DEC_1, LocalDate.of(2027, 2, 1));
        }

        @Test
        void showsWhatIsOffAndWhatMovedAlsoAfterDaysPassed() {
            var schedule = TUESDAYS.cancel(DEC_1)
                    .move(DEC_8, LocalDate.of(2026, 12, 10), LocalTime.of(20, 0))
                    .cancel(DEC_15);
            keep(schedule);
            assertThat(agenda.upcoming(id).subList(0, 4))
                    .extracting(Occurrence::state)
                    .containsExactly(State.CANCELLED, State.MOVED, State.CANCELLED, State.PLANNED);

            clock.set("2026-12-09", "09:00");
            events.publishEvent(DayHasPassed.of(DEC_8));

            await().until(() -> stored().getLast().equals(LocalDate.of(2027, 12, 7)));
            assertThat(agenda.upcoming(id).subList(0, 3))
                    .extracting(Occurrence::state)
                    .containsExactly(State.MOVED, State.CANCELLED, State.PLANNED);
            assertThat(agenda.upcoming(id).get(1).date()).isEqualTo(DEC_15);
            assertThat(stored()).doesNotHaveDuplicates().contains(DEC_1, DEC_8, DEC_15);
            assertThat(agenda.upcoming(id)).first().satisfies(it -> {
                assertThat(it.date()).isEqualTo(DEC_8);
                assertThat(it.state()).isEqualTo(State.MOVED);
                assertThat(it.start()).isEqualTo("2026-12-10T19:00:00Z");
                assertThat(it.end()).isEqualTo("2026-12-10T22:30:00Z");
            });
        }

        @Test
        void whatMovesBackInTimeIsThereOnceAndAtItsNewTime() {
            var christmas = LocalDate.of(2026, 12, 29);
            keep(TUESDAYS);
            keep(TUESDAYS.move(christmas, DEC_1.plusDays(2), LocalTime.of(20, 0)));

            assertThat(stored()).containsOnlyOnce(christmas).hasSize(53);
            assertThat(agenda.upcoming(id).get(1).date()).isEqualTo(christmas);
        }

        @Test
        void isFoundByItsDatesButNotByThoseThatAreOff() {
            keep(TUESDAYS.cancel(DEC_1));

            assertThat(agenda.find(id).orElseThrow().moments())
                    .extracting(Moment::start)
                    .doesNotContain(
                            DEC_1.atTime(20, 30).atZone(TestClock.AMSTERDAM).toInstant())
                    .contains(DEC_8.atTime(21, 30).atZone(TestClock.AMSTERDAM).toInstant())
                    .hasSize(51);
        }

        @Test
        void isFoundWhereItsPlaceIsAndByThePlacesName() {
            var place = place();
            keep(TUESDAYS, place);

            var found = agenda.find(id).orElseThrow();
            assertThat(found.placeName()).contains("Bankje");
            assertThat(found.listing().location()).isEqualTo(SampleListings.MARKET);
            assertThat(agenda.heldAt(place)).extracting(Activity::id).containsExactly(id);
        }

        @Test
        void isToldAgainWhenItsPlaceChanges() {
            var place = place();
            keep(TUESDAYS, place);
            await().until(() -> ear.timesHeardOf(id) == 1);

            places.keep(SamplePlaces.closed(place), "test");

            await().until(() -> ear.timesHeardOf(id) == 2);
        }

        private ListingId place() {
            var place = SampleListings.newId();
            places.keep(SamplePlaces.onTheMarket(place), "test");
            return place;
        }

        private void keep(Schedule schedule) {
            keep(schedule, null);
        }

        private void keep(Schedule schedule, @Nullable ListingId place) {
            Listing listing = SampleListings.bare();
            agenda.keep(new Activity(id, listing, place, null, schedule, null, null), "test");
        }

        private List<LocalDate> stored() {
            return jdbc.sql("select original_date from occurrence where activity = :id order by original_date")
                    .param("id", id.value())
                    .query((row, _) -> row.getObject(1, LocalDate.class))
                    .list();
        }
    }
}
