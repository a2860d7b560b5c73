package nl.omdehoek.help;

import static java.util.concurrent.Executors.callable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.listing.ListingsChanged;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What is asked reaches a human within two working days, and nobody else. It is Wednesday, three in the afternoon. */
class RequestDeskTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    @RecordApplicationEvents
    abstract static class Tests extends HelpVillage {

        @Autowired
        private ApplicationEvents events;

        private PersonId asker;

        @BeforeEach
        void somebodyAsks() {
            asker = person();
        }

        private PersonId having(Role role) {
            return SampleStaff.with(role, role == Role.CONNECTOR ? nobodys : nobodys.municipality(), residents, jdbc);
        }

        private Sample.RequestMaker something() {
            return Sample.request(asker, HelpTask.GROCERIES, here).in(nobodys);
        }

        private Round round(UUID request) {
            return desk.round(request).orElseThrow();
        }

        private List<String> acts(UUID request) {
            return journal.about(Matching.subject(request)).stream()
                    .map(Entry::act)
                    .toList();
        }

        private void goRoundAt(String day, String time) {
            clock.set(day, time);
            goRound();
            goRound();
        }

        // --- who sees it

        @Test
        void onlyWhoConnectsThereOrStandsInSeesIt() {
            var connects = having(Role.CONNECTOR);
            var standsIn = having(Role.STAND_IN);
            var request = requested(something());

            assertThat(List.of(connects, standsIn)).allSatisfy(it -> {
                assertThat(desk.open(it)).extracting(Request::id).containsExactly(request);
                assertThat(desk.look(request, it)).map(Request::id).contains(request);
                assertThat(desk.asked(request, it)).isEmpty();
                assertThat(desk.answers(it, request)).isTrue();
            });
        }

        @Test
        void nobodyElseSeesItOrDoesAnythingWithIt() {
            having(Role.CONNECTOR);
            var request = requested(something());
            var others = List.of(
                    having(Role.DESK),
                    connector,
                    SampleStaff.with(Role.STAND_IN, Sample.BEESD.municipality(), residents, jdbc),
                    SampleStaff.with(Role.MUNICIPALITY, nobodys.municipality(), residents, jdbc),
                    SampleStaff.administrator(residents, jdbc),
                    person(),
                    asker);

            assertThat(others).allSatisfy(it -> {
                assertThat(desk.open(it)).extracting(Request::id).doesNotContain(request);
                assertThat(desk.look(request, it)).isEmpty();
                assertThat(desk.answers(it, request)).isFalse();
                assertThatThrownBy(() -> desk.asked(request, it)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> desk.answered(request, it)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> desk.answer(request, "Ik kom.", it)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> requesting.closeFor(request, it)).isInstanceOf(NotAllowed.class);
            });
            assertThat(round(request).isAnswered()).isFalse();
            assertThat(desk.answers(request)).isEmpty();
            assertThat(desk.find(request)).map(Request::isOpen).contains(true);
            assertThat(acts(request)).containsExactly("REQUESTED");
        }

        @Test
        void everyLookStandsInTheJournalAndNotWhoAsked() {
            var connects = having(Role.CONNECTOR);
            var request = requested(something());
            desk.look(request, connects);
            desk.look(request, connects);
            requesting.close(asker, request);
            desk.look(request, connects);

            assertThat(journal.about(Matching.subject(request)))
                    .extracting(Entry::actor, Entry::act)
                    .containsExactly(
                            tuple("asker", "REQUESTED"),
                            tuple(connects.toString(), "LOOKED_AT_REQUEST"),
                            tuple(connects.toString(), "LOOKED_AT_REQUEST"),
                            tuple("asker", "CLOSED"),
                            tuple(connects.toString(), "LOOKED_AT_REQUEST"));
        }

        @Test
        void whoSeesItInAListIsWrittenDownOnceADay() {
            var connects = having(Role.CONNECTOR);
            var standsIn = having(Role.STAND_IN);
            var request = requested(something());
            desk.open(connects);
            desk.open(connects);
            desk.open(standsIn);
            desk.open(person());
            clock.set("2026-11-26", "00:00");
            desk.open(connects);

            assertThat(journal.about(Matching.subject(request)))
                    .extracting(Entry::actor, Entry::act)
                    .containsExactly(
                            tuple("asker", "REQUESTED"),
                            tuple(connects.toString(), "LISTED_REQUEST"),
                            tuple(standsIn.toString(), "LISTED_REQUEST"),
                            tuple(connects.toString(), "LISTED_REQUEST"));
        }

        // --- up the chain

        @Test
        void afterSixteenWorkingHoursTheStandInIsAskedOnceAndAfterThirtyTwoTheDesk() {
            having(Role.CONNECTOR);
            having(Role.STAND_IN);
            var atDesk = having(Role.DESK);
            var request = requested(something());

            goRoundAt("2026-11-26", "06:59");
            assertThat(round(request).standInAt()).isEmpty();
            goRoundAt("2026-11-26", "07:00");
            goRoundAt("2026-11-26", "22:59");
            assertThat(round(request).standInAt()).contains(Instant.parse("2026-11-26T06:00:00Z"));
            assertThat(round(request).deskAt()).isEmpty();
            assertThat(desk.answers(atDesk, request)).isFalse();
            goRoundAt("2026-11-26", "23:00");
            goRoundAt("2026-12-15", "12:00");

            assertThat(round(request).deskAt()).contains(Instant.parse("2026-11-26T22:00:00Z"));
            assertThat(acts(request)).containsExactly("REQUESTED", "STAND_IN_ASKED", "DESK_ASKED");
            assertThat(desk.look(request, atDesk)).isPresent();
        }

        @Test
        void theWeekendDoesNotCount() {
            having(Role.CONNECTOR);
            clock.set("2026-11-27", "17:00");
            var request = requested(something());

            goRoundAt("2026-11-30", "08:59");
            assertThat(round(request).standInAt()).isEmpty();
            goRoundAt("2026-11-30", "09:00");
            assertThat(round(request).standInAt()).isPresent();
        }

        @Test
        void aPortalThatStoodStillAsksBothAtOnce() {
            having(Role.CONNECTOR);
            having(Role.STAND_IN);
            var request = requested(something());
            goRoundAt("2026-12-15", "12:00");

            assertThat(acts(request)).containsExactly("REQUESTED", "STAND_IN_ASKED", "DESK_ASKED");
        }

        /** What ends the waiting. */
        private enum End {
            RANG,
            WROTE,
            CLOSED_BY_ASKER,
            CLOSED_BY_WHO_CONNECTS,
            FORGOTTEN
        }

        private void end(End end, UUID request, PersonId connects) {
            switch (end) {
                case RANG -> desk.answered(request, connects);
                case WROTE -> desk.answer(request, "Ik kom morgen langs.", connects);
                case CLOSED_BY_ASKER -> requesting.close(asker, request);
                case CLOSED_BY_WHO_CONNECTS -> requesting.closeFor(request, connects);
                case FORGOTTEN -> aboutMe.forget(asker);
            }
        }

        @ParameterizedTest
        @EnumSource
        void anAnswerOrAnEndStopsIt(End end) {
            var connects = having(Role.CONNECTOR);
            var request = requested(something());
            var other = requested(groceries().in(nobodys));
            end(end, request, connects);
            goRoundAt("2026-12-15", "12:00");

            assertThat(acts(request)).contains("REQUESTED").doesNotContain("STAND_IN_ASKED", "DESK_ASKED");
            assertThat(acts(other)).contains("STAND_IN_ASKED", "DESK_ASKED");
        }

        @ParameterizedTest
        @EnumSource
        void soItDoesHalfway(End end) {
            having(Role.CONNECTOR);
            var standsIn = having(Role.STAND_IN);
            var request = requested(something());
            goRoundAt("2026-11-26", "07:00");
            end(end, request, standsIn);
            goRoundAt("2026-12-15", "12:00");

            assertThat(acts(request)).contains("STAND_IN_ASKED").doesNotContain("DESK_ASKED");
        }

        @Test
        void whatIsForgottenLeavesNothingToLookAt() {
            var connects = having(Role.CONNECTOR);
            var request = requested(something());
            desk.answer(request, "Ik kom morgen langs.", connects);
            aboutMe.forget(asker);

            assertThat(desk.look(request, connects)).isEmpty();
            assertThat(desk.open(connects)).isEmpty();
            assertThat(desk.round(request)).isEmpty();
            assertThat(desk.answers(request)).isEmpty();
        }

        // --- who is there

        @Test
        void whereNobodyConnectsTheStandInIsAskedAtOnce() {
            having(Role.STAND_IN);
            var request = requested(something());

            assertThat(round(request).standInAt()).contains(clock.instant());
            assertThat(round(request).deskAt()).isEmpty();
            goRoundAt("2026-11-26", "23:00");
            assertThat(acts(request)).containsOnlyOnce("STAND_IN_ASKED", "DESK_ASKED");
        }

        @Test
        void whereNeitherIsThereTheDeskIsAskedAtOnce() {
            var atDesk = having(Role.DESK);
            var request = requested(something());

            assertThat(round(request).deskAt()).contains(clock.instant());
            assertThat(desk.look(request, atDesk)).isPresent();
            goRoundAt("2026-12-15", "12:00");
            assertThat(acts(request)).containsOnlyOnce("STAND_IN_ASKED", "DESK_ASKED");
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"CONNECTOR", "STAND_IN", "DESK"})
        void oneWhoAnswersIsEnough(Role role) {
            assertThat(desk.hasSomebody(nobodys)).isFalse();
            having(role);
            assertThat(desk.hasSomebody(nobodys)).isTrue();
        }

        @Test
        void whoHasAnotherRoleThereAnswersNobody() {
            SampleStaff.with(Role.MUNICIPALITY, nobodys.municipality(), residents, jdbc);
            SampleStaff.administrator(residents, jdbc);

            assertThat(desk.hasSomebody(nobodys)).isFalse();
        }

        // --- what does not happen

        @ParameterizedTest
        @EnumSource
        void timeThatRunsOutShowsItToNobody(Wish wish) {
            having(Role.CONNECTOR);
            var offer = offered();
            var request = requested(something().on(null).insideAHome().wishing(wish));
            for (var day : List.of("2026-11-26", "2026-11-27", "2026-12-15", "2027-06-01")) {
                goRoundAt(day, "23:30");
            }

            assertThat(desk.find(request)).map(Request::isOpen).contains(true);
            assertThat(asks.forRequest(request)).isEmpty();
            assertThat(volunteering.asked(offer.person())).isEmpty();
            assertThat(introductions.asked(asker)).isEmpty();
            assertThat(acts(request)).containsExactly("REQUESTED", "STAND_IN_ASKED", "DESK_ASKED");
            assertThat(events.stream(ListingsChanged.class)).isEmpty();
            assertThat(desk.look(request, offer.person())).isEmpty();
        }

        @Test
        void aClockThatWentBackAsksNobodyEarlierOrAgain() {
            having(Role.CONNECTOR);
            var request = requested(something());
            goRoundAt("2026-11-20", "12:00");
            assertThat(round(request).standInAt()).isEmpty();
            goRoundAt("2026-11-26", "07:00");
            goRoundAt("2026-11-25", "15:00");
            goRoundAt("2026-11-26", "08:00");

            assertThat(acts(request)).containsExactly("REQUESTED", "STAND_IN_ASKED");
            assertThat(round(request).standInAt()).contains(Instant.parse("2026-11-26T06:00:00Z"));
        }

        // --- answers

        @Test
        void twoWhoAnswerAtOnceBothAnsweredAndItWasAnsweredOnce() throws Exception {
            var connects = having(Role.CONNECTOR);
            var standsIn = having(Role.STAND_IN);
            var request = requested(something());
            allAtOnce(List.of(
                    callable(() -> desk.answer(request, "Ik kom morgen.", connects)),
                    callable(() -> desk.answer(request, "Ik bel je.", standsIn)),
                    callable(() -> desk.answered(request, connects)),
                    callable(() -> desk.answered(request, standsIn))));

            assertThat(acts(request)).containsExactlyInAnyOrder("REQUESTED", "ANSWERED");
            assertThat(desk.answers(request))
                    .extracting(Answer::words)
                    .containsExactlyInAnyOrder("Ik kom morgen.", "Ik bel je.");
        }

        @Test
        void whoClosesItAnsweredItAndNobodyIsAskedAnyMore() {
            var connects = having(Role.CONNECTOR);
            var offer = offered();
            var request = requested(something());
            matching.ask(connects, request, offer.id());
            requesting.closeFor(request, connects);
            requesting.closeFor(request, connects);

            assertThat(volunteering.asked(offer.person())).isEmpty();
            assertThat(round(request).isAnswered()).isTrue();
            assertThat(desk.open(connects)).isEmpty();
            assertThat(acts(request)).containsExactly("REQUESTED", "ASKED_TO_HELP", "ANSWERED", "CLOSED");
        }

        @Test
        void atTheDeskItIsAnsweredAndClosedOnceItWasAskedThere() {
            var atDesk = having(Role.DESK);
            var request = requested(something());
            desk.answer(request, " Kom gerust langs. ", atDesk);
            requesting.closeFor(request, atDesk);

            assertThat(desk.answers(request))
                    .extracting(Answer::words, Answer::at)
                    .containsExactly(tuple("Kom gerust langs.", clock.instant()));
            assertThat(desk.find(request)).map(Request::isOpen).contains(false);
        }

        @Test
        void anAnswerSaysSomething() {
            assertThat(Answer.isReadable(" \n ")).isFalse();
            assertThat(Answer.isReadable("x".repeat(Answer.LONGEST) + " ")).isTrue();
            assertThat(Answer.isReadable("x".repeat(Answer.LONGEST + 1))).isFalse();
            assertThatThrownBy(() -> new Answer("", clock.instant())).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
