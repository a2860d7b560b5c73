package nl.omdehoek.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.messages.Conversation.State;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Report;
import nl.omdehoek.moderation.ReportReason;
import nl.omdehoek.moderation.ReportSubmission;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people who write to each other: because they may, and as long as both want it. */
class ConversationsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private Conversations conversations;

        @Autowired
        private Introductions introductions;

        @Autowired
        private PersonalMessages personal;

        @Autowired
        private OldEnough oldEnough;

        @Autowired
        private Suspensions suspensions;

        @Autowired
        private Reports reports;

        @Autowired
        private Residents residents;

        @Autowired
        private TestClock clock;

        @Autowired
        private JdbcClient jdbc;

        private final Subject about = new Subject("TREE", UUID.randomUUID().toString());
        private Person fatma = person("Fatma");
        private Person wim = person("Wim");

        private static Person person(String name) {
            return new Person(new PersonId(UUID.randomUUID()), new FirstName(name), java.util.Locale.ROOT);
        }

        @BeforeEach
        void twoPeople() {
            fatma = residents.welcome(new FirstName("Fatma")).person();
            wim = residents.welcome(new FirstName("Wim")).person();
        }

        private PersonId judge;

        @BeforeEach
        void somebodyIsAdministrator() {
            judge = SampleStaff.administrator(residents, jdbc);
        }

        private UUID introduced() {
            introductions.propose(fatma.id(), wim.id(), about);
            introductions.yes(introductions.asked(fatma.id()).getFirst().id(), fatma.id());
            return introductions
                    .yes(introductions.asked(wim.id()).getFirst().id(), wim.id())
                    .orElseThrow();
        }

        private SendOutcome say(UUID conversation, Person person, String text) {
            return conversations.send(conversation, person.id(), new MessageText(text), true, UUID.randomUUID());
        }

        private List<String> read(UUID conversation, Person person) {
            return conversations.before(conversation, person.id(), Long.MAX_VALUE).stream()
                    .map(Message::text)
                    .toList();
        }

        private State state(UUID conversation, Person person) {
            return conversations.find(conversation, person.id()).orElseThrow().state();
        }

        // --- who may

        @Test
        void withoutAReasonNobodyTalksWithAnybody() {
            assertThat(conversations.between(fatma.id(), wim.id(), about)).isEmpty();
            introductions.propose(fatma.id(), wim.id(), about);
            introductions.yes(introductions.asked(fatma.id()).getFirst().id(), fatma.id());
            assertThat(conversations.between(fatma.id(), wim.id(), about)).isEmpty();
        }

        @Test
        void afterTwoYesesBothHaveTheConversationAndOnlyAboutThat() {
            var conversation = introduced();

            assertThat(conversations.of(fatma.id()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.with()).contains(wim));
            assertThat(conversations.of(wim.id()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.with()).contains(fatma));
            assertThat(conversations.between(wim.id(), fatma.id(), about)).contains(conversation);
            assertThat(conversations.between(wim.id(), fatma.id(), new Subject("TREE", "2")))
                    .isEmpty();
            assertThat(introductions.asked(fatma.id())).isEmpty();
        }

        @Test
        void aNoLeavesNothing() {
            introductions.propose(fatma.id(), wim.id(), about);
            introductions.propose(fatma.id(), wim.id(), about);
            var asked = introductions.asked(wim.id());
            assertThat(asked).hasSize(1);

            introductions.no(asked.getFirst().id(), person("Vreemde").id());
            assertThat(introductions.asked(wim.id())).hasSize(1);
            introductions.no(asked.getFirst().id(), wim.id());

            assertThat(introductions.asked(fatma.id())).isEmpty();
            assertThat(introductions.yes(asked.getFirst().id(), fatma.id())).isEmpty();
            assertThat(jdbc.sql("select count(*) from introduction where id = :id")
                            .param("id", asked.getFirst().id())
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        @Test
        void somebodyElseNeitherReadsNorWrites() {
            var conversation = introduced();
            say(conversation, fatma, "Alleen voor Wim");
            var bep = residents.welcome(new FirstName("Bep")).person();

            assertThat(conversations.find(conversation, bep.id())).isEmpty();
            assertThat(read(conversation, bep)).isEmpty();
            assertThat(say(conversation, bep, "Ik ook")).isInstanceOf(SendOutcome.NotThere.class);
            conversations.close(conversation, bep.id());
            assertThat(state(conversation, fatma)).isEqualTo(State.OPEN);
        }

        // --- saying something

        @Test
        void whatIsSaidIsReadByBothOldestFirst() {
            var conversation = introduced();
            say(conversation, fatma, "Dag Wim");
            say(conversation, wim, "Dag Fatma");

            assertThat(read(conversation, wim)).containsExactly("Dag Wim", "Dag Fatma");
            assertThat(read(conversation, fatma)).containsExactly("Dag Wim", "Dag Fatma");
        }

        @Test
        void whereMuchWasSaidItIsShownInPieces() {
            var conversation = introduced();
            IntStream.rangeClosed(1, 60).forEach(it -> say(conversation, fatma, "Bericht " + it));
            var last = conversations.before(conversation, wim.id(), Long.MAX_VALUE);

            assertThat(last)
                    .hasSize(Conversations.SHOWN)
                    .first()
                    .matches(it -> it.text().equals("Bericht 11"));
            assertThat(conversations.before(
                            conversation, wim.id(), last.getFirst().number()))
                    .hasSize(10)
                    .last()
                    .matches(it -> it.text().equals("Bericht 10"));
        }

        @Test
        void aFormThatIsSentFromManySidesAtOnceIsOneMessage() throws Exception {
            var conversation = introduced();
            var key = UUID.randomUUID();
            Callable<SendOutcome> post =
                    () -> conversations.send(conversation, fatma.id(), new MessageText("Eén keer"), true, key);
            try (var threads = Executors.newFixedThreadPool(8)) {
                assertThat(threads
                                .invokeAll(Stream.generate(() -> post).limit(24).toList())
                                .stream()
                                .map(Tests::answer))
                        .containsOnly(new SendOutcome.Sent());
            }

            assertThat(read(conversation, wim)).containsExactly("Eén keer");
        }

        private static <T> T answer(Future<T> post) {
            try {
                return post.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void theFirstTimeSomebodySaysThatTheyAreSixteenAndThenNoMore() {
            var conversation = introduced();
            var text = new MessageText("Dag");
            assertThat(conversations.send(conversation, fatma.id(), text, false, UUID.randomUUID()))
                    .isInstanceOf(SendOutcome.AgeUnknown.class);
            assertThat(oldEnough.isKnown(fatma.id())).isFalse();
            say(conversation, fatma, "Dag");

            assertThat(oldEnough.isKnown(fatma.id())).isTrue();
            assertThat(oldEnough.isKnown(wim.id())).isFalse();
            assertThat(conversations.send(conversation, fatma.id(), text, false, UUID.randomUUID()))
                    .isInstanceOf(SendOutcome.Sent.class);
        }

        @Test
        void itIsKnownWhatSomebodyHasNotSeen() {
            var conversation = introduced();
            say(conversation, fatma, "Een");
            say(conversation, fatma, "Twee");
            var seen = conversations.before(conversation, wim.id(), Long.MAX_VALUE);
            assertThat(conversations.firstUnread(conversation, wim.id()))
                    .hasValue(seen.getFirst().number());
            assertThat(conversations.unread(wim.id())).isEqualTo(1);
            assertThat(conversations.find(conversation, wim.id()).orElseThrow().unread())
                    .isEqualTo(2);
            assertThat(conversations.unread(fatma.id())).isZero();

            conversations.read(conversation, wim.id(), seen.getLast().number());
            assertThat(conversations.firstUnread(conversation, wim.id())).isEmpty();
            assertThat(conversations.unread(wim.id())).isZero();
        }

        // --- no more

        @Test
        void whoClosesAConversationHearsNothingMoreAndCanOpenItAgain() {
            var conversation = introduced();
            conversations.close(conversation, wim.id());
            conversations.close(conversation, wim.id());

            assertThat(state(conversation, wim)).isEqualTo(State.CLOSED_BY_ME);
            assertThat(state(conversation, fatma)).isEqualTo(State.CLOSED);
            assertThat(say(conversation, fatma, "Waarom?")).isInstanceOf(SendOutcome.Closed.class);
            conversations.reopen(conversation, fatma.id());
            assertThat(say(conversation, fatma, "Waarom?")).isInstanceOf(SendOutcome.Closed.class);
            conversations.reopen(conversation, wim.id());
            assertThat(say(conversation, fatma, "Fijn")).isInstanceOf(SendOutcome.Sent.class);
        }

        @Test
        void aClosedDoorIsClosedWhateverItIsAbout() {
            var first = introduced();
            introductions.propose(fatma.id(), wim.id(), new Subject("TREE", "other"));
            introductions.yes(introductions.asked(fatma.id()).getFirst().id(), fatma.id());
            var second = introductions
                    .yes(introductions.asked(wim.id()).getFirst().id(), wim.id())
                    .orElseThrow();
            conversations.close(first, wim.id());

            assertThat(say(second, fatma, "En hier?")).isInstanceOf(SendOutcome.Closed.class);
        }

        @Test
        void whoIsSuspendedSaysNothingAndIsToldWhy() {
            var conversation = introduced();
            suspensions.suspend(fatma.id(), new Grounds("Je schold."), judge);

            assertThat(say(conversation, fatma, "Dag"))
                    .isInstanceOfSatisfying(
                            SendOutcome.Suspended.class,
                            it -> assertThat(it.why().grounds().text()).isEqualTo("Je schold."));
            assertThat(read(conversation, wim)).isEmpty();
            suspensions.restore(fatma.id(), new Grounds("Klaar."), judge);
            assertThat(say(conversation, fatma, "Dag")).isInstanceOf(SendOutcome.Sent.class);
        }

        @Test
        void aYearAfterTheLastMessageAConversationIsForgotten() {
            var conversation = introduced();
            clock.set("2026-12-25", "12:00");
            say(conversation, fatma, "Fijne kerst");
            personal.erasePast(LocalDate.of(2027, 12, 25));
            assertThat(read(conversation, wim)).hasSize(1);

            personal.erasePast(LocalDate.of(2027, 12, 26));
            assertThat(conversations.find(conversation, wim.id())).isEmpty();
            assertThat(count("select count(*) from message where conversation = :id", conversation))
                    .isZero();
        }

        private long count(String sql, UUID id) {
            return jdbc.sql(sql).param("id", id).query(Long.class).single();
        }

        // --- forgotten and reported

        @Test
        void ofWhoIsForgottenItStaysThatSomethingWasSaid() {
            var conversation = introduced();
            say(conversation, fatma, "Mijn geheim");
            say(conversation, wim, "Ik hoor het");
            assertThat(personal.export(fatma.id()).get("messages"))
                    .singleElement()
                    .satisfies(it -> assertThat(it).containsEntry("text", "Mijn geheim"));
            personal.erase(fatma.id());

            var left = conversations.before(conversation, wim.id(), Long.MAX_VALUE);
            assertThat(left).extracting(Message::text).containsExactly("", "Ik hoor het");
            assertThat(left.getFirst().writer()).isEmpty();
            assertThat(state(conversation, wim)).isEqualTo(State.GONE);
            assertThat(say(conversation, wim, "Ben je er nog?")).isInstanceOf(SendOutcome.Closed.class);
            assertThat(personal.export(fatma.id())).isEmpty();
            personal.erase(wim.id());
            assertThat(count("select count(*) from conversation where id = :id", conversation))
                    .isZero();
        }

        @Test
        void aReportedMessageStaysForWhoJudgesAndForNobodyElse() {
            var conversation = introduced();
            say(conversation, fatma, "Jij domkop");
            var message =
                    conversations.before(conversation, wim.id(), Long.MAX_VALUE).getFirst();
            var subject = new Subject("MESSAGE", message.id().toString());
            assertThat(reports.take(insulting(subject, fatma))).isEmpty();
            assertThat(reports.take(new ReportSubmission(
                            subject, ReportReason.INSULTING, "", Optional.empty(), UUID.randomUUID())))
                    .isEmpty();
            assertThat(reports.take(insulting(subject, wim))).isPresent();
            personal.erase(fatma.id());

            assertThat(read(conversation, wim)).containsExactly("");
            assertThat(reports.about(subject, judge))
                    .extracting(Report::reported)
                    .containsExactly("Jij domkop");
        }

        @Test
        void ofAReportedConversationIsKeptWhatTheOtherSaid() {
            var conversation = introduced();
            say(conversation, fatma, "Jij domkop");
            say(conversation, wim, "Zeg eens");
            say(conversation, fatma, "Domkop!");
            IntStream.range(0, 5).forEach(_ -> say(conversation, fatma, "!".repeat(2_000)));
            var subject = new Subject("CONVERSATION", conversation.toString());
            assertThat(reports.take(insulting(subject, wim))).isPresent();

            assertThat(reports.about(subject, judge)).singleElement().satisfies(it -> {
                assertThat(it.author()).contains(fatma.id());
                assertThat(it.reported()).hasSize(8_000).doesNotContain("Zeg eens");
            });
        }

        private static ReportSubmission insulting(Subject subject, Person by) {
            return new ReportSubmission(subject, ReportReason.INSULTING, "", Optional.of(by.id()), UUID.randomUUID());
        }

        @Test
        void whoWaitedLongestStandsLast() {
            var first = introduced();
            clock.set("2026-11-25", "16:00");
            var bep = residents.welcome(new FirstName("Bep")).person();
            introductions.propose(bep.id(), wim.id(), about);
            introductions.yes(introductions.asked(bep.id()).getFirst().id(), bep.id());
            var second = introductions
                    .yes(introductions.asked(wim.id()).getFirst().id(), wim.id())
                    .orElseThrow();
            assertThat(conversations.of(wim.id())).extracting(Conversation::id).containsExactly(second, first);

            clock.set("2026-11-25", "17:00");
            say(first, fatma, "Dag");
            assertThat(conversations.of(wim.id())).extracting(Conversation::id).containsExactly(first, second);
            assertThat(conversations.of(wim.id()).getFirst().last())
                    .isEqualTo(TestClock.USUAL.plus(Duration.ofHours(2)));
        }

        @Test
        void everyColumnOfThePeopleInItIsOneOfItsFields() {
            assertThat(personal.fields())
                    .doesNotHaveDuplicates()
                    .allSatisfy(it -> assertThat(jdbc.sql("select count(" + it.column() + ") from " + it.table())
                                    .query(Long.class)
                                    .single())
                            .isNotNegative());
        }
    }
}
