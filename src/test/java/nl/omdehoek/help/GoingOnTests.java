package nl.omdehoek.help;

import static nl.omdehoek.help.HelpTask.CHILDREN;
import static nl.omdehoek.help.HelpTask.COMPUTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a no, of letting go, of a match that failed and of a day that is past: it goes on, and nobody is told who. */
class GoingOnTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        private static final LocalDate NEXT_FRIDAY = Sample.FRIDAY.plusWeeks(1);

        private Request find(UUID request) {
            return desk.find(request).orElseThrow();
        }

        private boolean isConnectorsTurn(UUID request) {
            return turns.isConnectors(find(request));
        }

        private Offer minder() {
            var offer = offered(Sample.offer(person(), CHILDREN, here), Capacity.timesAMonth(10));
            matching.know(connector, offer.id(), HowKnown.MET, true);
            return offer;
        }

        // --- not now

        /** What ends an ask without a yes. */
        private enum Without {
            SILENCE,
            NOT_NOW,
            STOPPED
        }

        private void pass(Without how, Offer offer) {
            switch (how) {
                case SILENCE -> {
                    clock.set("2026-11-26", "08:01");
                    goRound();
                }
                case NOT_NOW -> volunteering.notNow(offer.person(), askOf(offer).id());
                case STOPPED -> volunteering.stop(offer.person(), offer.id());
            }
        }

        @ParameterizedTest
        @EnumSource
        void itGoesOnByItselfAlikeWhereItMay(Without how) {
            var first = offered();
            var request = requested();
            ask(request, first);
            var second = offered();
            pass(how, first);

            assertThat(asks.forRequest(request))
                    .extracting(Ask::person, Ask::state)
                    .containsExactlyInAnyOrder(
                            tuple(first.person(), Ask.State.PASSED), tuple(second.person(), Ask.State.OPEN));
            assertThat(isConnectorsTurn(request)).isFalse();
        }

        @ParameterizedTest
        @EnumSource
        void elseItIsTheConnectorsTurn(Without how) {
            var first = minder();
            var request = requested(Sample.request(person(), CHILDREN, here));
            assertThat(isConnectorsTurn(request)).isFalse();
            ask(request, first);
            assertThat(isConnectorsTurn(request)).isFalse();
            minder();
            pass(how, first);

            assertThat(asks.forRequest(request)).extracting(Ask::state).containsExactly(Ask.State.PASSED);
            assertThat(isConnectorsTurn(request)).isTrue();
        }

        @Test
        void whereNobodyElseCanItIsTheConnectorsTurnToo() {
            var only = offered();
            var request = requested();
            ask(request, only);
            pass(Without.NOT_NOW, only);

            assertThat(isConnectorsTurn(request)).isTrue();
            requesting.closeFor(request, connector);
            assertThat(isConnectorsTurn(request)).isFalse();
        }

        @Test
        void twoTapsOfANoAskOneMoreOnly() {
            var first = offered();
            var request = requested();
            ask(request, first);
            var id = askOf(first).id();
            offered();
            offered();
            volunteering.notNow(first.person(), id);
            volunteering.notNow(first.person(), id);

            assertThat(asks.forRequest(request)).hasSize(2);
        }

        // --- letting go

        @Test
        void whatOnePromisedIsWhatOneIsStillToDo() {
            var offer = offered(Capacity.timesAMonth(30));
            var once = requested();
            var weekly = requested(groceries().eachWeek());
            agreed(once, offer);
            agreed(weekly, offer);
            ask(requested(), offer);
            assertThat(promises.of(offer.person())).hasSize(2);

            clock.set("2026-11-28", "09:00");
            assertThat(promises.of(offer.person())).extracting(Question::weekly).containsExactly(true);
            requesting.closeFor(weekly, connector);
            assertThat(promises.of(offer.person())).isEmpty();
            assertThat(promises.of(person())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-25", "2026-11-27"})
        void whoLetsGoUntilTheDayItselfIsFreeAndItGoesOn(String day) {
            var asker = person();
            var offer = offered(Capacity.hoursAWeek(1));
            var request = requested(Sample.request(asker, HelpTask.GROCERIES, here));
            var ask = agreed(request, offer);
            var next = offered();
            clock.set(day, "07:00");
            promises.letGo(person(), ask);
            assertThat(asks.find(ask).orElseThrow().state()).isEqualTo(Ask.State.YES);
            promises.letGo(offer.person(), ask);

            assertThat(asks.find(ask).orElseThrow().state()).isEqualTo(Ask.State.PASSED);
            assertThat(promises.of(offer.person())).isEmpty();
            assertThat(introductions.asked(asker)).isEmpty();
            assertThat(volunteering.asked(next.person()))
                    .extracting(it -> it.request().orElseThrow())
                    .containsExactly(request);
            // One hour a week is free again.
            assertThat(candidates(requested())).contains(offer);
        }

        @Test
        void whatWasEachWeekWasDoneUntilThen() {
            var offer = offered();
            var request = requested(groceries().eachWeek());
            var ask = agreed(request, offer);
            clock.set("2026-12-09", "09:00");
            promises.letGo(offer.person(), ask);

            var done = asks.find(ask).orElseThrow();
            assertThat(done.state()).isEqualTo(Ask.State.YES);
            assertThat(done.until()).isEqualTo("2026-12-09");
            assertThat(promises.of(offer.person())).isEmpty();
            assertThat(ask(request, offered())).isEqualTo(AskOutcome.ASKED);
        }

        // --- the asker would rather not

        private Ask declined(PersonId asker, UUID request, Offer offer) {
            var ask = agreed(request, offer);
            introductions.no(introductions.asked(asker).getFirst().id(), asker);
            await().until(() -> asks.find(ask).orElseThrow().state() != Ask.State.YES);
            return asks.find(ask).orElseThrow();
        }

        @Test
        void whereTheAskerWouldRatherNotTheHelperIsFreeAgain() {
            var asker = person();
            var offer = offered(Capacity.hoursAWeek(1));
            var request = requested(Sample.request(asker, HelpTask.GROCERIES, here));
            var waiting = requested();
            var ask = declined(asker, request, offer);

            assertThat(ask.state()).isEqualTo(Ask.State.PASSED);
            assertThat(promises.of(offer.person())).isEmpty();
            assertThat(candidates(waiting)).containsExactly(offer);
            assertThat(isConnectorsTurn(request)).isTrue();
            assertThat(ask(request, offered())).isEqualTo(AskOutcome.ASKED);
        }

        @Test
        void nothingOfThatStandsInTheJournal() {
            var asker = person();
            var request = requested(Sample.request(asker, HelpTask.GROCERIES, here));
            declined(asker, request, offered());

            assertThat(journal.about(Matching.subject(request)))
                    .extracting(Entry::act)
                    .containsExactly("REQUESTED", "ASKED_TO_HELP");
        }

        @Test
        void anotherHelperOfTheSameAskerGoesOn() {
            var asker = person();
            var other = offered(Sample.offer(person(), COMPUTER, here), Capacity.timesAMonth(10));
            var kept = agreed(requested(Sample.request(asker, COMPUTER, here)), other);
            var offer = offered();
            var request = requested(Sample.request(asker, HelpTask.GROCERIES, here));
            var ask = agreed(request, offer);
            introductions.asked(asker).stream()
                    .filter(it -> it.about().equals(Matching.subject(request)))
                    .forEach(it -> introductions.no(it.id(), asker));
            await().until(() -> asks.find(ask).orElseThrow().state() != Ask.State.YES);

            assertThat(asks.find(kept).orElseThrow().state()).isEqualTo(Ask.State.YES);
        }

        // --- the day is past

        private UUID failed(Offer offer) {
            var asker = person();
            var request = requested(Sample.request(asker, HelpTask.GROCERIES, here));
            desk.answered(request, connector);
            var ask = agreed(request, offer);
            clock.set("2026-11-28", "09:00");
            goRound();
            afterwards.answer(ask, asker, Went.NOT_MET);
            return request;
        }

        @Test
        void whatFailedOnADayThatIsPastIsTheConnectorsTurnAndCanBeOnAnother() {
            var offer = offered();
            var request = failed(offer);
            var other = offered();
            assertThat(isConnectorsTurn(request)).isTrue();
            assertThat(candidates(request)).isEmpty();

            requesting.moveFor(request, NEXT_FRIDAY, connector);

            assertThat(find(request).on()).isEqualTo(NEXT_FRIDAY);
            assertThat(candidates(request)).contains(other).doesNotContain(offer);
            assertThat(ask(request, other)).isEqualTo(AskOutcome.ASKED);
            assertThat(askOf(other).from()).isEqualTo(NEXT_FRIDAY);
            assertThat(isConnectorsTurn(request)).isFalse();
        }

        @Test
        void orOnAnyDay() {
            var request = failed(offered());
            var other = offered();
            requesting.moveFor(request, null, connector);

            assertThat(find(request).on()).isNull();
            assertThat(ask(request, other)).isEqualTo(AskOutcome.ASKED);
        }

        @Test
        void onlyWhoAnswersItMovesIt() {
            var request = failed(offered());

            for (var one : List.of(person(), find(request).person())) {
                assertThatThrownBy(() -> requesting.moveFor(request, NEXT_FRIDAY, one))
                        .isInstanceOf(NotAllowed.class);
            }
            assertThat(find(request).on()).isEqualTo(Sample.FRIDAY);
            requesting.moveFor(request, NEXT_FRIDAY, connector);
            assertThat(journal.about(Matching.subject(request)))
                    .extracting(Entry::actor, Entry::act)
                    .contains(tuple(connector.toString(), "MOVED"));
        }

        @Test
        void whatIsEachWeekOrDoneIsNotMoved() {
            var weekly = requested(groceries().eachWeek());
            var done = requested();
            requesting.closeFor(done, connector);
            List.of(weekly, done).forEach(it -> requesting.moveFor(it, NEXT_FRIDAY, connector));

            assertThat(List.of(find(weekly), find(done)))
                    .extracting(Request::on)
                    .containsOnly(Sample.FRIDAY);
        }

        // --- in which order

        @Test
        void whatCameInFirstStandsFirst() {
            var times = List.of("09:00", "09:01", "09:02", "09:03", "09:04", "09:05");
            var came = times.stream()
                    .map(it -> {
                        clock.set("2026-11-25", it);
                        return requested();
                    })
                    .toList();

            assertThat(desk.open(connector))
                    .extracting(Request::id)
                    .filteredOn(came::contains)
                    .containsExactlyElementsOf(came);
        }
    }
}
