package nl.omdehoek.notifications;

import static nl.omdehoek.activities.SampleActivities.DEC_1;
import static nl.omdehoek.activities.SampleActivities.DEC_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What hosts hear the evening before: how many come, and not who. It is Wednesday; it is on Tuesday. */
class WhoComesTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private static final String DAY_BEFORE = "2026-11-30";

        @Autowired
        private WhoComes whoComes;

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
        private TestClock clock;

        private SignUp comes(ListingId activity, LocalDate date, int party) {
            var joiner = new Joiner.New(new FirstName("Noor"));
            return ((Coming) joining.join(activity, date, joiner, Attendance.of(party), UUID.randomUUID())).signUp();
        }

        private Person hostOf(ListingId activity) {
            var host = residents.welcome(new FirstName("Leila")).person();
            keepers.appoint(host.id(), ListingKind.ACTIVITY, activity, "test");
            return host;
        }

        private void tellAt(String day, String time) {
            clock.set(day, time);
            whoComes.tell();
        }

        private List<Mail> told(Person host) {
            return outbox.due(EnumSet.of(MailKind.WHO_COMES), 10_000).stream()
                    .filter(it -> it.person().equals(host.id()))
                    .toList();
        }

        private Optional<Letter> letter(Person host, Mail mail) {
            var texts = Texts.in(host.language());
            var saying = new Saying(texts, ZonedDateTime.now(clock), LocalTime.MAX);
            return whoComes.write(new Recipient(host, texts, saying), mail.about());
        }

        @Test
        void aHostHearsFromFiveInTheEveningHowManyComeTomorrowOnceADay() {
            var activity = SampleActivities.keep(agenda, null);
            var host = hostOf(activity);
            comes(activity, DEC_1, 2);
            comes(activity, DEC_1, 1);
            comes(activity, DEC_8, 4);

            tellAt("2026-11-29", "18:00");
            tellAt(DAY_BEFORE, "16:59");
            assertThat(told(host)).isEmpty();
            tellAt(DAY_BEFORE, "17:00");
            tellAt(DAY_BEFORE, "17:10");
            tellAt(DAY_BEFORE, "23:50");

            assertThat(told(host)).singleElement().satisfies(it -> {
                var letter = letter(host, it).orElseThrow();
                assertThat(letter.subject()).isEqualTo("Bankje: er komen 3 mensen");
                assertThat(letter.toString())
                        .contains("dinsdag 1 december, 19.30 tot 21.00", "/mijn/host/" + activity)
                        .doesNotContain("Noor");
            });
            tellAt("2026-12-07", "17:00");
            assertThat(told(host)).hasSize(2);
        }

        @Test
        void whatWasSentIsNotSentAgainTheSameEvening() {
            var activity = SampleActivities.keep(agenda, null);
            var host = hostOf(activity);
            comes(activity, DEC_1, 1);
            tellAt(DAY_BEFORE, "17:00");
            outbox.end(told(host).getFirst(), MailOutcome.SENT);

            comes(activity, DEC_1, 1);
            tellAt(DAY_BEFORE, "17:10");

            assertThat(told(host)).isEmpty();
        }

        @Test
        void everyHostOfItHearsItAndNobodyElse() {
            var activity = SampleActivities.keep(agenda, null);
            var hosts = List.of(hostOf(activity), hostOf(activity));
            var other = hostOf(SampleActivities.keep(agenda, null));
            var guest = comes(activity, DEC_1, 1);

            tellAt(DAY_BEFORE, "17:00");

            assertThat(hosts).allSatisfy(it -> assertThat(told(it)).hasSize(1));
            assertThat(told(other)).isEmpty();
            assertThat(told(residents.find(guest.person()).orElseThrow())).isEmpty();
        }

        @Test
        void itIsToldAsItIsWhenTheMailIsSent() {
            var activity = SampleActivities.keep(agenda, null);
            var host = hostOf(activity);
            var leaves = comes(activity, DEC_1, 2);
            tellAt(DAY_BEFORE, "17:00");
            joining.leave(leaves.person(), leaves.id());

            assertThat(letter(host, told(host).getFirst()).orElseThrow().subject())
                    .isEqualTo("Bankje: er komt niemand");
        }

        @Test
        void whatIsOffOrHasBegunIsNotTold() {
            var activity = SampleActivities.keep(agenda, null);
            var host = hostOf(activity);
            comes(activity, DEC_1, 1);
            tellAt(DAY_BEFORE, "23:00");
            var mail = told(host).getFirst();

            clock.set("2026-12-01", "19:30");
            assertThat(letter(host, mail)).isEmpty();
            clock.set("2026-12-01", "08:00");
            assertThat(letter(host, mail)).isPresent();
            hosting.cancel(host.id(), activity, DEC_1);
            assertThat(letter(host, mail)).isEmpty();
        }

        @Test
        void whatMovesToAnotherDayIsToldAnewTheEveningBeforeThat() {
            var activity = SampleActivities.keep(agenda, null);
            var host = hostOf(activity);
            comes(activity, DEC_1, 1);
            tellAt(DAY_BEFORE, "17:00");
            hosting.move(host.id(), activity, DEC_1, DEC_1.plusDays(2), LocalTime.of(14, 0));
            tellAt("2026-12-02", "17:00");

            assertThat(told(host)).hasSize(2);
            assertThat(told(host).stream().flatMap(it -> letter(host, it).stream()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.toString()).contains("donderdag 3 december, 14.00 tot 15.30"));
        }
    }
}
