package nl.omdehoek.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits to be sent: each mail once, whoever asks for it and whoever takes it. */
class OutboxTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private Outbox outbox;

        @Autowired
        private Residents residents;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private PersonId person() {
            return residents.welcome(new FirstName("Fatma")).person().id();
        }

        private List<Mail> due(PersonId person) {
            return outbox.due(Set.of(MailKind.values()), 10_000).stream()
                    .filter(it -> it.person().equals(person))
                    .toList();
        }

        @Test
        void whatIsPutTwiceIsOneMail() {
            var fatma = person();
            outbox.put(MailKind.REMINDER, fatma, "one");
            outbox.put(MailKind.REMINDER, fatma, "one");
            outbox.put(MailKind.REMINDER, fatma, "two");
            outbox.put(MailKind.YOU_COME, fatma, "one");

            assertThat(due(fatma))
                    .extracting(it -> it.kind() + " " + it.about())
                    .containsExactlyInAnyOrder("REMINDER one", "REMINDER two", "YOU_COME one");
        }

        @Test
        void whatIsPutFromManySidesAtOnceIsOneMailAndNobodyIsRefused() throws Exception {
            var fatma = person();
            atOnce(Collections.nCopies(20, () -> {
                outbox.put(MailKind.REMINDER, fatma, "one");
                return true;
            }));

            assertThat(due(fatma)).hasSize(1);
        }

        @Test
        void whatWasSentIsNotSentAgainWhenItIsAskedForAgain() {
            var fatma = person();
            outbox.put(MailKind.REMINDER, fatma, "one");
            outbox.end(due(fatma).getFirst(), MailOutcome.SENT);
            outbox.put(MailKind.REMINDER, fatma, "one");

            assertThat(due(fatma)).isEmpty();
        }

        @Test
        void whoIsNotThereAnyMoreGetsNone() {
            var nobody = new PersonId(UUID.randomUUID());
            outbox.put(MailKind.REMINDER, nobody, "one");

            assertThat(due(nobody)).isEmpty();
        }

        @Test
        void aMailThatIsForLaterIsNotDueBefore() {
            var fatma = person();
            outbox.put(MailKind.REMINDER, fatma, "one", clock.instant().plusSeconds(60));
            assertThat(due(fatma)).isEmpty();

            clock.set("2026-11-25", "15:01");
            assertThat(due(fatma)).hasSize(1);
        }

        @Test
        void ofManyPortalsOneTakesIt() throws Exception {
            var fatma = person();
            outbox.put(MailKind.REMINDER, fatma, "one");
            var mail = due(fatma).getFirst();

            Callable<Boolean> taking = () -> outbox.take(mail, Duration.ofMinutes(1));
            assertThat(atOnce(Collections.nCopies(20, taking))).containsOnlyOnce(true);
            assertThat(due(fatma)).isEmpty();
        }

        @Test
        void noMoreAreTakenAtATimeThanWereAskedForLongestWaitingFirst() {
            clock.set("2020-01-01", "12:00");
            var fatma = person();
            IntStream.range(0, 5)
                    .forEach(it -> outbox.put(
                            MailKind.REMINDER,
                            fatma,
                            "mail " + it,
                            clock.instant().minusSeconds(it)));

            assertThat(outbox.due(Set.of(MailKind.REMINDER), 3))
                    .extracting(Mail::about)
                    .containsExactly("mail 4", "mail 3", "mail 2");
        }

        @Test
        void itIsKnownHowMailGoes() {
            var before = outbox.counts();
            var fatma = person();
            List.of("one", "two", "three", "four").forEach(it -> outbox.put(MailKind.REMINDER, fatma, it));
            var mails = due(fatma);
            outbox.end(mails.get(0), MailOutcome.SENT);
            outbox.end(mails.get(1), MailOutcome.GIVEN_UP);
            outbox.end(mails.get(2), MailOutcome.NOT_NEEDED);

            assertThat(outbox.counts())
                    .isEqualTo(new MailCounts(before.waiting() + 1, before.sent() + 1, before.givenUp() + 1));
        }

        private static <T> List<T> atOnce(List<Callable<T>> what) throws InterruptedException {
            try (var threads = Executors.newFixedThreadPool(what.size())) {
                return threads.invokeAll(what).stream().map(Tests::done).toList();
            }
        }

        private static <T> T done(Future<T> future) {
            try {
                return future.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        }
    }
}
