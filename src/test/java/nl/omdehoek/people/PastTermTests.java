package nl.omdehoek.people;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.Need;
import nl.omdehoek.activities.Occurrence.State;
import nl.omdehoek.activities.Repetition.Weekly;
import nl.omdehoek.activities.Repetition.Weeks;
import nl.omdehoek.activities.Schedule;
import nl.omdehoek.activities.StandingPlace;
import nl.omdehoek.activities.StandingPlaces;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.SampleListings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is past its time goes by itself: not a day earlier, whatever the clock does, and nothing else with it. */
class PastTermTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    @Import(Meanwhile.class)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    @Import(Meanwhile.class)
    class OnPostgreSql extends Tests {}

    /** What happens at the same time as somebody is looked at. */
    static class Meanwhile implements PersonalData {

        private final Map<PersonId, Runnable> acts = new ConcurrentHashMap<>();

        void whenLookingAt(PersonId person, Runnable act) {
            acts.put(person, act);
        }

        @Override
        public List<PersonalField> fields() {
            return List.of();
        }

        @Override
        public Map<String, List<Map<String, Object>>> export(PersonId person) {
            return Map.of();
        }

        @Override
        public void erase(PersonId person) {}

        @Override
        public boolean isCountedOn(PersonId person) {
            Optional.ofNullable(acts.remove(person)).ifPresent(Runnable::run);
            return false;
        }
    }

    @Test
    void aTermCanBeSetShorterAndNeverLonger() {
        var shorter = new Terms(new MockEnvironment().withProperty("omdehoek.keep.sign-ups", "7"));

        assertThat(shorter.days(Term.THIRTY_DAYS_AFTER_THE_DATE)).isEqualTo(7);
        assertThat(shorter.days(Term.THIRTY_DAYS_AFTER_SENDING)).isEqualTo(30);
        for (var wrong : Set.of("31", "0", "-1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Terms(new MockEnvironment().withProperty("omdehoek.keep.sign-ups", wrong)));
        }
    }

    abstract static class Tests {

        private static final LocalDate DEC_1 = LocalDate.of(2026, 12, 1);
        private static final Schedule TUESDAYS = Schedule.of(
                LocalTime.of(19, 30),
                LocalTime.of(21, 0),
                new Weekly(Weeks.EVERY, Set.of(TUESDAY), LocalDate.of(2026, 1, 6), null));

        @Autowired
        private PastTerm pastTerm;

        @Autowired
        private Residents residents;

        @Autowired
        private MailAddresses addresses;

        @Autowired
        private Grants grants;

        @Autowired
        private Joining joining;

        @Autowired
        private StandingPlaces standing;

        @Autowired
        private Agenda agenda;

        @Autowired
        private Hosting hosting;

        @Autowired
        private Keepers keepers;

        @Autowired
        private Journal journal;

        @Autowired
        private Meanwhile meanwhile;

        @Autowired
        private PlatformTransactionManager transactions;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private PersonId person() {
            return residents.welcome(new FirstName("Fatma")).person().id();
        }

        private void eraseOn(String day, String time) {
            clock.set(day, time);
            pastTerm.erase();
        }

        private ListingId activity(Schedule schedule) {
            var id = SampleListings.newId();
            agenda.keep(new Activity(id, SampleListings.bare(), null, null, schedule, null, null), "test");
            return id;
        }

        private PersonId joins(ListingId activity, LocalDate date) {
            var person = person();
            joining.joinOrWait(activity, date, new Joiner.Known(person), Attendance.of(1), UUID.randomUUID());
            return person;
        }

        private int count(String table, PersonId person) {
            return jdbc.sql("select count(*) from " + table + " where person = :person")
                    .param("person", person.value())
                    .query(Integer.class)
                    .single();
        }

        @Test
        void aSignUpGoesThirtyDaysAfterItsDate() {
            var wim = joins(activity(TUESDAYS), DEC_1);
            eraseOn("2026-12-31", "23:59");
            assertThat(count("sign_up", wim)).isOne();
            eraseOn("2027-01-01", "00:01");
            assertThat(count("sign_up", wim)).isZero();
            assertThat(residents.find(wim)).isPresent();
        }

        @Test
        void aDateThatMovedCountsAsWhatItBecame() {
            var id = activity(TUESDAYS);
            var wim = joins(id, DEC_1);
            var moved = TUESDAYS.move(DEC_1, DEC_1.plusDays(14), LocalTime.of(20, 0));
            agenda.keep(new Activity(id, SampleListings.bare(), null, null, moved, null, null), "test");
            eraseOn("2027-01-14", "12:00");
            assertThat(count("sign_up", wim)).isOne();
            eraseOn("2027-01-15", "12:00");
            assertThat(count("sign_up", wim)).isZero();
        }

        @Test
        void aDateThatIsThereNoMoreStillPasses() {
            var id = activity(TUESDAYS);
            var wim = joins(id, DEC_1);
            jdbc.sql("delete from occurrence where activity = :id")
                    .param("id", id.value())
                    .update();
            eraseOn("2026-12-31", "12:00");
            assertThat(count("sign_up", wim)).isOne();
            eraseOn("2027-01-01", "12:00");
            assertThat(count("sign_up", wim)).isZero();
        }

        @Test
        void aClockThatGoesBackErasesNothingMore() {
            var id = activity(TUESDAYS);
            var early = joins(id, DEC_1);
            var late = joins(id, DEC_1.plusWeeks(1));
            eraseOn("2027-01-01", "00:30");
            eraseOn("2026-12-31", "23:30");
            eraseOn("2026-12-30", "23:30");
            eraseOn("2027-01-01", "00:30");

            assertThat(count("sign_up", early)).isZero();
            assertThat(count("sign_up", late)).isOne();
        }

        @Test
        void whatSomebodyNeedsIsForgottenTheDayAfter() {
            var id = activity(TUESDAYS);
            var wim = person();
            var needs = new Attendance(1, true, true, Set.of(Need.STEP_FREE));
            joining.join(id, DEC_1, new Joiner.Known(wim), needs, UUID.randomUUID());
            eraseOn("2026-12-01", "23:59");
            assertThat(needs(wim)).isEqualTo("STEP_FREE");
            eraseOn("2026-12-02", "00:01");
            assertThat(count("sign_up", wim)).isOne();
            assertThat(needs(wim)).isEmpty();
        }

        private String needs(PersonId person) {
            return jdbc.sql("select needs from sign_up where person = :person")
                    .param("person", person.value())
                    .query(String.class)
                    .single();
        }

        @Test
        void whoWaitedWaitsNoLongerTheDayAfter() {
            var id = SampleListings.newId();
            agenda.keep(new Activity(id, SampleListings.bare(), null, null, TUESDAYS, 1, null), "test");
            joins(id, DEC_1);
            var late = joins(id, DEC_1);
            eraseOn("2026-12-01", "23:59");
            assertThat(count("waiting", late)).isOne();
            eraseOn("2026-12-02", "00:01");
            assertThat(count("waiting", late)).isZero();
        }

        @Test
        void phonesAndLinksGoWhenTheyHoldNoMore() {
            var wim = person();
            residents.remember(wim, true);
            residents.remember(wim, false);
            grants.give(new Grant(Grant.Kind.COME_BACK, wim, ""));
            grants.give(new Grant(Grant.Kind.CALENDAR, wim, ""));
            pastTerm.erase();
            assertThat(count("known_browser", wim)).isEqualTo(2);
            assertThat(count("held_grant", wim)).isEqualTo(2);
            eraseOn("2026-11-25", "16:00");
            assertThat(count("known_browser", wim)).isOne();
            assertThat(count("held_grant", wim)).isOne();
        }

        @Test
        void anAddressThatNobodyProvedGoesAfterAWeek() {
            var wim = person();
            var samir = person();
            addresses.propose(wim, new MailAddress("wim@voorbeeld.nl"));
            addresses.propose(samir, new MailAddress("samir@voorbeeld.nl"));
            addresses.prove(samir);
            eraseOn("2026-12-02", "12:00");
            assertThat(addresses.typed(wim)).isPresent();
            eraseOn("2026-12-03", "12:00");
            assertThat(addresses.typed(wim)).isEmpty();
            assertThat(addresses.proven(samir)).isPresent();
        }

        @Test
        void aMailGoesThirtyDaysAfterItEndedAndNotWhileItWaits() {
            var wim = person();
            mail(wim, "ended", clock.instant());
            eraseOn("2026-12-25", "12:00");
            mail(wim, "waiting", null);
            assertThat(count("mail", wim)).isEqualTo(2);
            eraseOn("2026-12-26", "12:00");
            assertThat(count("mail", wim)).isOne();
        }

        @Test
        void aMailThatCouldNotBeTriedForThirtyDaysGoesToo() {
            var wim = person();
            mail(wim, "waiting", null);
            eraseOn("2026-12-25", "12:00");
            assertThat(count("mail", wim)).isOne();
            eraseOn("2026-12-26", "12:00");
            assertThat(count("mail", wim)).isZero();
        }

        @Test
        void whatAHostChangedGoesTwoDaysAfterTheDateAndTheDateStaysAsItWas() {
            var id = activity(TUESDAYS);
            var early = DEC_1.plusWeeks(2);
            var host = person();
            keepers.appoint(host, ListingKind.ACTIVITY, id, "test");
            hosting.cancel(host, id, DEC_1);
            hosting.move(host, id, early, DEC_1.plusDays(1), LocalTime.NOON);

            for (var day = DEC_1; day.isBefore(DEC_1.plusDays(20)); day = day.plusDays(1)) {
                eraseOn(day.toString(), "00:01");
                agenda.keep(
                        new Activity(id, SampleListings.bare(), null, null, TUESDAYS, day.getDayOfMonth(), null),
                        "test");
                assertThat(agenda.on(id, DEC_1).orElseThrow().state())
                        .as("on " + day)
                        .isEqualTo(State.CANCELLED);
                assertThat(agenda.on(id, early).orElseThrow().state())
                        .as("on " + day)
                        .isEqualTo(State.MOVED);
                assertThat(changes(id))
                        .as("on " + day)
                        .isEqualTo(day.isBefore(DEC_1.plusDays(2)) ? 2 : day.isBefore(early.plusDays(2)) ? 1 : 0);
            }
        }

        private int changes(ListingId activity) {
            return jdbc.sql("select count(*) from date_change where activity = :activity")
                    .param("activity", activity.value())
                    .query(Integer.class)
                    .single();
        }

        private void mail(PersonId person, String about, @Nullable Instant ended) {
            jdbc.sql("""
                            insert into mail (id, kind, person, about, tries, next_try_at, outcome, ended_at)
                            values (:id, 'REMINDER', :person, :about, 1, :now, :outcome, :ended)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("person", person.value())
                    .param("about", about)
                    .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("outcome", ended == null ? null : "SENT", Types.VARCHAR)
                    .param(
                            "ended",
                            ended == null ? null : OffsetDateTime.ofInstant(ended, ZoneOffset.UTC),
                            Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }

        @Test
        void whoWasNotHereForTwoYearsIsForgotten() {
            var gone = person();
            var keeper = person();
            keepers.appoint(keeper, ListingKind.PLACE, SampleListings.newId(), "test");
            var visitor = person();
            var phone = residents.remember(visitor, true);
            clock.set("2027-06-01", "12:00");
            residents.byBrowser(phone);
            eraseOn("2028-11-24", "12:00");
            assertThat(residents.find(gone)).isPresent();
            eraseOn("2028-11-25", "12:00");

            assertThat(residents.find(gone)).isEmpty();
            assertThat(residents.find(keeper)).isPresent();
            assertThat(residents.find(visitor)).isPresent();
            assertThat(journal.about(new Subject("PERSON", gone.toString())))
                    .extracting(Entry::act, Entry::actor)
                    .containsExactly(tuple("FORGOTTEN", "people"));
        }

        @Test
        void whoComesBackWhileOthersAreForgottenStays() {
            var first = person();
            clock.set("2026-11-26", "12:00");
            var second = person();
            meanwhile.whenLookingAt(first, () -> residents.remember(second, true));
            eraseOn("2028-11-26", "12:00");

            assertThat(residents.find(first)).isEmpty();
            assertThat(residents.find(second)).isPresent();
        }

        @Test
        void whoIsLookedAtIsLockedByThenSoThatWhoComesBackWaits() {
            var gone = person();
            var free = new AtomicInteger(-1);
            meanwhile.whenLookingAt(gone, () -> free.set(notLocked(gone)));
            eraseOn("2028-11-25", "12:00");

            assertThat(free).hasValue(0);
            assertThat(residents.find(gone)).isEmpty();
        }

        /** Seen from another connection, which waits for nobody. */
        private int notLocked(PersonId person) {
            var other = new TransactionTemplate(transactions);
            other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            return other.execute(_ -> jdbc.sql("select id from person where id = :person for update skip locked")
                    .param("person", person.value())
                    .query(UUID.class)
                    .list()
                    .size());
        }

        /** A mail each week, or what was said once, is no sign of life. */
        @Test
        void whatGoesOnWithoutThemKeepsNobody() {
            var gone = person();
            addresses.propose(gone, new MailAddress("gone@voorbeeld.nl"));
            addresses.prove(gone);
            var activity = activity(TUESDAYS);
            insert("digest (person, area, reach, themes, since) values (:person, '8899', 5000, '', :now)", gone);
            insert("told (person, listing_kind, listing) values (:person, 'PLACE', 'abcdefgh')", gone);
            insert("old_enough (person, said_on) values (:person, date '2026-11-25')", gone);
            insert(
                    "suspension (id, person, reason, suspended_at, restore_reason) values (:id, :person, 'x', :now, '')",
                    gone);
            insert(
                    "standing_place (id, activity, person, party, since, filled_until) values (:id, '"
                            + activity.value() + "', :person, 1, :now, date '2026-11-25')",
                    gone);
            eraseOn("2028-11-25", "12:00");

            assertThat(residents.find(gone)).isEmpty();
        }

        private void insert(String row, PersonId person) {
            jdbc.sql("insert into " + row)
                    .param("id", UUID.randomUUID())
                    .param("person", person.value())
                    .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        }

        @Test
        void whoComesToSomethingAheadStaysUntilItWas() {
            var silent = person();
            clock.set("2028-11-20", "12:00");
            var id = activity(TUESDAYS);
            var date = LocalDate.of(2028, 11, 28);
            joining.join(id, date, new Joiner.Known(silent), Attendance.of(1), UUID.randomUUID());
            eraseOn("2028-11-28", "12:00");
            assertThat(residents.find(silent)).isPresent();
            eraseOn("2028-11-29", "12:00");

            assertThat(residents.find(silent)).isEmpty();
        }

        /** It goes on by itself: nobody need come for that, and a host can take them off one date only. */
        @Test
        void aPlaceAtAllDatesKeepsNobodyAndTheHostHearsThatTheyAreGone() {
            var coming = person();
            var waiting = person();
            clock.set("2028-11-24", "12:00");
            var id = activity(TUESDAYS);
            agenda.keep(new Activity(id, SampleListings.bare(), null, null, TUESDAYS, 1, null), "test");
            var host = person();
            keepers.appoint(host, ListingKind.ACTIVITY, id, "test");
            standing.take(id, new Joiner.Known(coming), Attendance.of(1), UUID.randomUUID());
            standing.take(id, new Joiner.Known(waiting), Attendance.of(1), UUID.randomUUID());
            assertThat(count("sign_up", coming)).isGreaterThan(2);
            assertThat(count("waiting", waiting)).isGreaterThan(2);
            eraseOn("2028-11-24", "12:00");
            assertThat(residents.find(coming)).isPresent();
            eraseOn("2028-11-25", "12:00");

            assertThat(residents.find(coming)).isEmpty();
            assertThat(residents.find(waiting)).isEmpty();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(count("mail", host)).isOne());
        }

        @Test
        void aPlaceAtAllDatesOfWhatIsOverIsErasedAndTheOthersStay() {
            var wim = person();
            var ended = activity(Schedule.of(
                    LocalTime.of(19, 30),
                    LocalTime.of(21, 0),
                    new Weekly(Weeks.EVERY, Set.of(TUESDAY), LocalDate.of(2026, 1, 6), DEC_1)));
            standing.take(ended, new Joiner.Known(wim), Attendance.of(1), UUID.randomUUID());
            standing.take(activity(TUESDAYS), new Joiner.Known(wim), Attendance.of(1), UUID.randomUUID());
            eraseOn("2026-12-01", "23:59");
            assertThat(count("standing_place", wim)).isEqualTo(2);
            eraseOn("2026-12-02", "00:01");

            assertThat(standing.of(wim))
                    .extracting(StandingPlace::activity)
                    .hasSize(1)
                    .doesNotContain(ended);
            assertThat(count("sign_up", wim)).isGreaterThan(2);
        }

        @Test
        void whoUsesALinkIsHereAndWhoOnlyGetsOneIsNot() {
            var reader = person();
            var other = person();
            var link = grants.give(new Grant(Grant.Kind.SIGN_UP, reader, "1"));
            var unused = grants.give(new Grant(Grant.Kind.SIGN_UP, other, "2"));
            clock.set("2027-06-01", "12:00");
            grants.use(link, Grant.Kind.SIGN_UP);
            grants.look(unused, Grant.Kind.SIGN_UP);
            eraseOn("2028-11-25", "12:00");

            assertThat(residents.find(reader)).isPresent();
            assertThat(residents.find(other)).isEmpty();
        }

        @Test
        void aRoleThatEndedIsKnownForTwoYearsAndOneThatIsHeldAsLongAsThat() {
            var was = person();
            var is = person();
            insert(
                    "staff_role (id, person, role, area, given_by, from_at, until_at)"
                            + " values (:id, :person, 'DESK', 'GM0141', 'test', :now, :now)",
                    was);
            insert(
                    "staff_role (id, person, role, area, given_by, from_at)"
                            + " values (:id, :person, 'DESK', 'GM0141', 'test', :now)",
                    is);
            eraseOn("2028-11-24", "12:00");
            assertThat(count("staff_role", was)).isOne();
            eraseOn("2028-11-25", "12:00");

            assertThat(count("staff_role", was)).isZero();
            assertThat(residents.find(was)).isEmpty();
            assertThat(count("staff_role", is)).isOne();
            assertThat(residents.find(is)).isPresent();
        }

        @Test
        void theJournalKeepsActsForTwoYears() {
            var subject = new Subject("PLACE", UUID.randomUUID().toString());
            journal.write("ans", "NEW", subject, "");
            eraseOn("2028-11-24", "12:00");
            journal.write("ans", "CHANGED", subject, "");
            assertThat(journal.about(subject)).hasSize(2);
            eraseOn("2028-11-25", "12:00");

            assertThat(journal.about(subject)).extracting(Entry::act).containsExactly("CHANGED");
        }
    }
}
