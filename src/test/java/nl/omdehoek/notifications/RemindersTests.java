package nl.omdehoek.notifications;

import static nl.omdehoek.activities.SampleActivities.DEC_1;
import static nl.omdehoek.activities.SampleActivities.DEC_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.SampleActivities;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail of the day before: to who comes and nobody else, once, by day. It is Wednesday; it is on Tuesday. */
class RemindersTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final String DAY_BEFORE = "2026-11-30";

        @Autowired
        private Reminders reminders;

        @Autowired
        private Joining joining;

        @Autowired
        private Hosting hosting;

        @Autowired
        private Keepers keepers;

        @Autowired
        private Agenda agenda;

        @Autowired
        private Outbox outbox;

        @Autowired
        private Residents residents;

        @Autowired
        private MailAddresses addresses;

        @Autowired
        private ShownLetters shown;

        @Autowired
        private LetterText text;

        @Autowired
        private Texting texting;

        @Autowired
        private Origin origin;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TestClock clock;

        private final MailServer server = new MailServer();
        private Post post;

        @BeforeEach
        void thePostIsReady() {
            var delivery = new MailSetup().delivery(shown, server.settings(), text, origin);
            post = new Post(outbox, List.of(reminders), residents, addresses, delivery, texting, clock);
        }

        @AfterEach
        void theMailServerStops() {
            server.close();
        }

        private PersonId person() {
            var person = residents.welcome(new FirstName("Noor")).person().id();
            addresses.propose(person, new MailAddress(person + "@voorbeeld.nl"));
            addresses.prove(person);
            return person;
        }

        private SignUp comes(ListingId activity, PersonId person) {
            var joiner = new Joiner.Known(person);
            return ((Coming) joining.join(activity, DEC_1, joiner, Attendance.of(1), UUID.randomUUID())).signUp();
        }

        private PersonId hostOf(ListingId activity) {
            var host = person();
            keepers.appoint(host, ListingKind.ACTIVITY, activity, "test");
            return host;
        }

        private void remindAt(String day, String time) {
            clock.set(day, time);
            reminders.remind();
        }

        private int asked(PersonId person) {
            return jdbc.sql("select count(*) from mail where person = :person and kind = 'REMINDER'")
                    .param("person", person.value())
                    .query(Integer.class)
                    .single();
        }

        private List<MimeMessage> came(PersonId person) {
            post.deliver();
            return server.at(person + "@voorbeeld.nl");
        }

        @Test
        void whoComesIsRemindedTheDayBeforeFromTenOnwardsAndOnce() throws Exception {
            var noor = comes(SampleActivities.keep(agenda, 8), person()).person();

            remindAt("2026-11-29", "12:00");
            remindAt(DAY_BEFORE, "09:59");
            assertThat(asked(noor)).isZero();

            remindAt(DAY_BEFORE, "10:00");
            assertThat(came(noor)).hasSize(1);
            remindAt(DAY_BEFORE, "10:10");
            remindAt(DAY_BEFORE, "20:50");
            remindAt("2026-12-01", "12:00");
            assertThat(came(noor)).singleElement().satisfies(it -> {
                assertThat(it.getSubject()).isEqualTo("Morgen: Bankje");
                assertThat(Parts.text(it)).contains("dinsdag 1 december, 19.30 tot 21.00", "/kaartje/");
            });
        }

        @Test
        void onlyWhoComesIsReminded() {
            var activity = SampleActivities.keep(agenda, 1);
            var leaves = comes(activity, person());
            joining.leave(leaves.person(), leaves.id());
            comes(activity, person());
            var waits = person();
            joining.joinOrWait(activity, DEC_1, new Joiner.Known(waits), Attendance.of(1), UUID.randomUUID());
            var nextTime = person();
            joining.join(activity, DEC_8, new Joiner.Known(nextTime), Attendance.of(1), UUID.randomUUID());

            remindAt(DAY_BEFORE, "12:00");

            assertThat(List.of(leaves.person(), waits, nextTime, hostOf(activity)))
                    .allSatisfy(it -> assertThat(asked(it)).isZero());
        }

        @Test
        void whoSignedUpLessThanADayAgoKnows() {
            var activity = SampleActivities.keep(agenda, 8);
            clock.set("2026-11-29", "13:00");
            var knows = comes(activity, person()).person();
            clock.set("2026-11-29", "12:59");
            var mayHaveForgotten = comes(activity, person()).person();

            remindAt(DAY_BEFORE, "13:00");

            assertThat(asked(knows)).isZero();
            assertThat(asked(mayHaveForgotten)).isEqualTo(1);
        }

        @Test
        void aPortalThatStoodStillTillTheEveningRemindsInTheMorningAndWakesNobody() throws Exception {
            var noor = comes(SampleActivities.keep(agenda, 8), person()).person();

            remindAt(DAY_BEFORE, "23:00");
            assertThat(came(noor)).isEmpty();

            clock.set("2026-12-01", "08:00");
            assertThat(came(noor))
                    .singleElement()
                    .satisfies(it -> assertThat(it.getSubject()).isEqualTo("Vandaag: Bankje"));
        }

        @Test
        void whatIsOffIsNotRemindedOf() {
            var activity = SampleActivities.keep(agenda, 8);
            var noor = comes(activity, person()).person();
            hosting.cancel(hostOf(activity), activity, DEC_1);

            remindAt(DAY_BEFORE, "12:00");

            assertThat(asked(noor)).isZero();
        }

        @Test
        void whatGoesOffOrBeginsBeforeTheMailCouldBeSentIsNotToldAnyMore() {
            var off = SampleActivities.keep(agenda, 8);
            var noor = comes(off, person()).person();
            var wim = comes(SampleActivities.keep(agenda, 8), person()).person();
            remindAt(DAY_BEFORE, "23:00");

            hosting.cancel(hostOf(off), off, DEC_1);
            clock.set("2026-12-01", "19:30");

            assertThat(came(noor)).isEmpty();
            assertThat(came(wim)).isEmpty();
        }

        @Test
        void whatMovesToAnotherDayIsRemindedOfOnTheDayBeforeThatOnly() throws Exception {
            var activity = SampleActivities.keep(agenda, 8);
            var noor = comes(activity, person()).person();
            remindAt(DAY_BEFORE, "10:00");
            hosting.move(hostOf(activity), activity, DEC_1, DEC_1.plusDays(2), LocalTime.of(14, 0));
            assertThat(came(noor)).isEmpty();

            remindAt("2026-12-02", "10:00");
            remindAt("2026-12-02", "10:10");

            assertThat(came(noor))
                    .singleElement()
                    .satisfies(it -> assertThat(Parts.text(it)).contains("donderdag 3 december, 14.00 tot 15.30"));
        }

        @Test
        void whatMovesWithinItsDayIsRemindedOfOnce() {
            var activity = SampleActivities.keep(agenda, 8);
            var noor = comes(activity, person()).person();
            remindAt(DAY_BEFORE, "10:00");
            assertThat(came(noor)).hasSize(1);

            hosting.move(hostOf(activity), activity, DEC_1, DEC_1, LocalTime.of(14, 0));
            remindAt(DAY_BEFORE, "10:10");

            assertThat(came(noor)).hasSize(1);
        }
    }
}
