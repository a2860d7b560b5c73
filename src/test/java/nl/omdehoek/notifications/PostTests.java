package nl.omdehoek.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.mail.Address;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.people.Connector;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.wording.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How mail is sent: by a real mail server, which may be down. */
class PostTests {

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
        private MailAddresses addresses;

        @Autowired
        private AddressProof addressProof;

        @Autowired
        private ShownLetters shown;

        @Autowired
        private LetterText text;

        @Autowired
        private Texting texting;

        @Autowired
        private Origin origin;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private final MailServer server = new MailServer();

        /** What the letters of these tests say, at the moment they are written; empty: nothing is to be told. */
        private Function<Recipient, Optional<Letter>> writing =
                _ -> Optional.of(Letter.about("Dag").saying("Een zin."));

        private Post post;

        @BeforeEach
        void thePostIsReady() {
            post = post();
        }

        @AfterEach
        void theMailServerStops() {
            server.close();
        }

        private Post post() {
            var delivery = new MailSetup().delivery(shown, server.settings(), text, origin);
            var writers = List.of(
                    addressProof, writer(MailKind.REMINDER), writer(MailKind.DATE_CANCELLED), writer(MailKind.DIGEST));
            return new Post(outbox, writers, residents, addresses, delivery, texting, clock);
        }

        private LetterWriter writer(MailKind kind) {
            return new LetterWriter() {
                @Override
                public MailKind kind() {
                    return kind;
                }

                @Override
                public Optional<Letter> write(Recipient to, String about) {
                    return writing.apply(to);
                }
            };
        }

        /** Somebody who gets mail at an address of their own. */
        private record Reader(PersonId id, String address) {}

        private Reader reader() {
            var reader = new Reader(
                    residents.welcome(new FirstName("Fatma")).person().id(), UUID.randomUUID() + "@voorbeeld.nl");
            addresses.propose(reader.id(), new MailAddress(reader.address()));
            addresses.prove(reader.id());
            return reader;
        }

        private Map<String, @Nullable Object> row(PersonId person, MailKind kind) {
            return jdbc.sql("select * from mail where person = :person and kind = :kind")
                    .param("person", person.value())
                    .param("kind", kind.name())
                    .query()
                    .singleRow();
        }

        private @Nullable Object outcome(Reader reader) {
            return row(reader.id(), MailKind.DATE_CANCELLED).get("outcome");
        }

        private Instant nextTry(Reader reader) {
            return jdbc.sql("select next_try_at from mail where person = :person and kind = 'DATE_CANCELLED'")
                    .param("person", reader.id().value())
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
        }

        private void cancelled(Reader reader) {
            outbox.put(MailKind.DATE_CANCELLED, reader.id(), new UUID(0, 1) + " 1");
        }

        @Test
        void whatCannotWaitIsSentBeforeWhatCanHoweverMuchThatIs() {
            var order = new ArrayList<String>();
            var readers = IntStream.range(0, 60).mapToObj(_ -> reader()).toList();
            writing = to -> {
                order.add(to.person().id().toString());
                return Optional.empty();
            };
            readers.forEach(it -> outbox.put(MailKind.DIGEST, it.id(), "week"));
            clock.set(clock.instant().plusSeconds(60));
            var fatma = reader();
            cancelled(fatma);
            post.deliver();

            assertThat(order).startsWith(fatma.id().toString()).hasSizeGreaterThan(60);
        }

        @Test
        void aMailThatWaitsIsSentOnce() {
            var fatma = reader();
            cancelled(fatma);
            post.deliver();
            post.deliver();

            assertThat(server.at(fatma.address())).hasSize(1);
            assertThat(outcome(fatma)).isEqualTo("SENT");
        }

        @Test
        void ofTwoPortalsThatSendAtTheSameTimeOneSendsEachMail() {
            var readers = IntStream.range(0, 12).mapToObj(_ -> reader()).toList();
            readers.forEach(this::cancelled);
            var other = post();
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.submit(post::deliver);
                threads.submit(other::deliver);
            }

            assertThat(readers).allSatisfy(it -> {
                assertThat(server.at(it.address())).hasSize(1);
                assertThat(outcome(it)).isEqualTo("SENT");
            });
        }

        @Test
        void eachTimeItIsTriedLaterUpToFourHoursAndForThreeDays() {
            var fatma = reader();
            cancelled(fatma);
            server.goDown();
            var begun = clock.instant();
            var waits = new ArrayList<Long>();
            var last = begun;
            while (outcome(fatma) == null) {
                last = clock.instant();
                post.deliver();
                waits.add(Duration.between(last, nextTry(fatma)).toMinutes());
                clock.set(nextTry(fatma));
            }

            assertThat(waits).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 240L, 240L);
            assertThat(waits.subList(8, waits.size() - 1)).containsOnly(240L);
            assertThat(Duration.between(begun, last)).isBetween(Duration.ofDays(3), Duration.ofHours(76));
            assertThat(outcome(fatma)).isEqualTo("GIVEN_UP");
            server.comeBack();
            clock.set(last.plus(Duration.ofDays(9)));
            post.deliver();
            assertThat(server.at(fatma.address())).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"20:59, true", "21:00, false", "23:59, false", "00:00, false", "07:59, false", "08:00, true"})
        void atNightOnlyWhatCannotWaitIsSent(String time, boolean isDay) {
            clock.set("2026-11-25", "12:00");
            var fatma = reader();
            outbox.put(MailKind.REMINDER, fatma.id(), "one");
            clock.set("2026-11-26", time);
            cancelled(fatma);
            post.deliver();

            assertThat(outcome(fatma)).isEqualTo("SENT");
            assertThat(server.at(fatma.address())).hasSize(isDay ? 2 : 1);
            clock.set("2026-11-27", "08:00");
            post.deliver();
            assertThat(server.at(fatma.address())).hasSize(2);
        }

        @Test
        void aLetterSaysWhatIsTrueWhenItIsSent() throws Exception {
            var fatma = reader();
            writing = _ -> Optional.of(Letter.about("Half acht"));
            cancelled(fatma);
            writing = to ->
                    Optional.of(Letter.about("Acht uur, " + to.person().name().text()));
            post.deliver();

            assertThat(server.at(fatma.address()).getFirst().getSubject()).isEqualTo("Acht uur, Fatma");
        }

        @Test
        void aProofGoesToTheAddressThatWasTypedLast() {
            var fatma = residents.welcome(new FirstName("Fatma")).person().id();
            var first = UUID.randomUUID() + "@voorbeeld.nl";
            var last = UUID.randomUUID() + "@voorbeeld.nl";
            addresses.propose(fatma, new MailAddress(first));
            addresses.propose(fatma, new MailAddress(last));
            outbox.put(MailKind.ADDRESS_PROOF, fatma, clock.instant().toString());
            post.deliver();

            assertThat(server.at(first)).isEmpty();
            assertThat(server.at(last)).hasSize(1);
        }

        @Test
        void whatNeedsNotBeToldAnyMoreIsNotSent() {
            var fatma = reader();
            writing = _ -> Optional.empty();
            cancelled(fatma);
            post.deliver();

            assertThat(outcome(fatma)).isEqualTo("NOT_NEEDED");
            assertThat(server.at(fatma.address())).isEmpty();
        }

        @Test
        void anAddressThatNobodyProvedIsOnlyAskedWhetherItIsTheirs() {
            var fatma = reader();
            addresses.forget(fatma.id());
            addresses.propose(fatma.id(), new MailAddress(fatma.address()));
            cancelled(fatma);
            post.deliver();

            assertThat(outcome(fatma)).isEqualTo("NO_ADDRESS");
            // Only that one link.
            assertThat(server.at(fatma.address()))
                    .allSatisfy(it -> assertThat(it.getSubject()).isEqualTo("Is dit jouw e-mailadres?"));
        }

        @Test
        void whenTheMailServerWasDownForADayEachMailComesOnce() {
            var readers = IntStream.range(0, 5).mapToObj(_ -> reader()).toList();
            cancelled(readers.getFirst());
            post.deliver();
            readers.forEach(this::cancelled);
            server.goDown();
            // Every ten minutes for a day.
            for (var minutes = 0; minutes < 24 * 60; minutes += 10) {
                clock.set(TestClock.USUAL.plus(Duration.ofMinutes(minutes)));
                post.deliver();
            }
            server.comeBack();
            for (var hours = 24; hours <= 30; hours++) {
                clock.set(TestClock.USUAL.plus(Duration.ofHours(hours)));
                post.deliver();
            }

            assertThat(readers).allSatisfy(it -> {
                assertThat(server.at(it.address())).hasSize(1);
                assertThat(outcome(it)).isEqualTo("SENT");
            });
        }

        @Test
        void whatASecondPortalSendsAgainHasTheSameName() throws Exception {
            var fatma = reader();
            cancelled(fatma);
            post.deliver();
            // As when the portal stopped after the mail server had taken it, and before that was written down.
            jdbc.sql("update mail set outcome = null, ended_at = null where person = :person")
                    .param("person", fatma.id().value())
                    .update();
            clock.set("2026-11-25", "15:14");
            post.deliver();
            assertThat(server.at(fatma.address())).hasSize(1);
            clock.set("2026-11-25", "15:15");
            post.deliver();

            var id = row(fatma.id(), MailKind.DATE_CANCELLED).get("id");
            var sent = server.at(fatma.address());
            assertThat(sent).hasSize(2);
            assertThat(sent.get(0).getMessageID())
                    .isEqualTo("<" + id + "@localhost>")
                    .isEqualTo(sent.get(1).getMessageID());
        }

        @Test
        void whenTheClockGoesBackAnHourNothingIsLostAndNothingDoubled() {
            var sent = reader();
            cancelled(sent);
            post.deliver();
            server.goDown();
            var waits = reader();
            cancelled(waits);
            post.deliver();
            server.comeBack();
            for (var minutes = -60; minutes <= 5; minutes++) {
                clock.set(TestClock.USUAL.plus(Duration.ofMinutes(minutes)));
                post.deliver();
            }

            assertThat(server.at(sent.address())).hasSize(1);
            assertThat(server.at(waits.address())).hasSize(1);
        }

        @Test
        void aLetterThatCannotBeWrittenHoldsUpNoOther() {
            var wim = reader();
            var fatma = reader();
            cancelled(wim);
            cancelled(fatma);
            writing = to -> {
                if (to.person().id().equals(wim.id())) {
                    throw new IllegalStateException("A test wanted this to fail");
                }
                return Optional.of(Letter.about("Dag"));
            };
            post.deliver();

            assertThat(server.at(fatma.address())).hasSize(1);
            assertThat(outcome(wim)).isNull();
        }

        @Test
        void theOutboxHoldsNoNameNoAddressAndNothingOfTheLetter() {
            var fatma = reader();
            cancelled(fatma);
            post.deliver();

            assertThat(row(fatma.id(), MailKind.DATE_CANCELLED).values())
                    .allSatisfy(it -> assertThat(String.valueOf(it))
                            .doesNotContainIgnoringCase("Fatma", "@", "voorbeeld", "Een zin", "http"));
        }

        @Test
        void aLetterIsTextAndHtmlFromTheConnectorAndNobodysHolidayAnswersIt() throws Exception {
            var fatma = reader();
            var connector = new Connector(new MunicipalityCode("GM1960"), "José", "De Dorpskring", "", "", false);
            writing = _ -> Optional.of(Letter.about("Zó’n avond")
                    .saying("Soep & brood.")
                    .way("Bekijk het", "/plek/soep-7xk2m9qa")
                    .from(Optional.of(connector))
                    .stoppedAt("/mijn/nieuws/stop/abc"));
            cancelled(fatma);
            post.deliver();
            var message = server.at(fatma.address()).getFirst();

            assertThat(message.getSubject()).isEqualTo("Zó’n avond");
            assertThat(message.getFrom()).singleElement().satisfies(it -> {
                assertThat(((InternetAddress) it).getAddress()).isEqualTo("portal@voorbeeld.nl");
                assertThat(((InternetAddress) it).getPersonal()).isEqualTo("José · Om de hoek");
            });
            assertThat(message.getReplyTo()).extracting(Address::toString).containsExactly("antwoord@voorbeeld.nl");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("List-Unsubscribe"))
                    .containsExactly("<" + origin.to("/mijn/nieuws/stop/abc") + ">");
            assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            var parts = Parts.of(message);
            assertThat(parts).containsOnlyKeys("text/plain", "text/html");
            assertThat(parts.get("text/plain"))
                    .asInstanceOf(STRING)
                    .contains("Dag Fatma,", "Soep & brood.", origin.to("/plek/soep-7xk2m9qa"), "José, De Dorpskring");
            assertThat(parts.get("text/html"))
                    .asInstanceOf(STRING)
                    .contains(
                            "Dag Fatma,", "Soep &amp; brood.", origin.to("/plek/soep-7xk2m9qa"), "José, De Dorpskring");
        }
    }
}
