package nl.omdehoek.help;

import static nl.omdehoek.help.HelpTask.GROCERIES;
import static nl.omdehoek.help.HelpTask.LENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.journal.Entry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** The matching runs by itself for lending and for public places, and however somebody tells it, for nothing else. */
class ByItselfTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        /** Somebody could do it, whom the connector knows; and so could somebody else. */
        private UUID requestedOf(HelpTask task, Sample.RequestMaker request) {
            for (var i = 0; i < 2; i++) {
                var offer = offered(Sample.offer(person(), task, here), Capacity.timesAMonth(10));
                matching.know(connector, offer.id(), HowKnown.MET, true);
            }
            return requested(request);
        }

        private void assertNobodyIsEverAsked(UUID request) {
            goRound();
            clock.set("2026-11-26", "12:00");
            goRound();
            assertThat(asks.forRequest(request)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = HelpTask.class,
                mode = Mode.EXCLUDE,
                names = {"ANIMALS", "PAPERS", "CHILDREN", "LIFT", "RESPITE", "OTHER", "RING_ME", "WORRY"})
        void theFirstIsAskedByItselfAtAPublicPlace(HelpTask task) {
            var request = requestedOf(task, Sample.request(person(), task, here));
            goRound();
            goRound();

            assertThat(asks.forRequest(request)).extracting(Ask::state).containsExactly(Ask.State.OPEN);
            assertThat(journal.about(Matching.subject(request)))
                    .extracting(Entry::actor, Entry::act)
                    .containsExactly(tuple("asker", "REQUESTED"), tuple("matching", "ASKED_TO_HELP"));
        }

        @Test
        void lendingDoesSoAlsoInAHome() {
            var request =
                    requestedOf(LENDING, Sample.request(person(), LENDING, here).insideAHome());
            goRound();

            assertThat(asks.forRequest(request)).hasSize(1);
        }

        @Test
        void whoIsAskedReadsNeitherWhoNorWhy() {
            var request = requestedOf(GROCERIES, groceries().saying("Ik ben ziek en alleen."));
            goRound();
            var ask = asks.forRequest(request).getFirst();

            assertThat(volunteering
                            .question(ask.person(), ask.id())
                            .orElseThrow()
                            .toString())
                    .doesNotContain("ziek", "Gijs");
        }

        @ParameterizedTest
        @EnumSource(
                value = HelpTask.class,
                names = {"ANIMALS", "PAPERS", "CHILDREN", "LIFT", "RESPITE", "OTHER"})
        void neverForWhatNeedsTrustOrCanBeAnything(HelpTask task) {
            assertNobodyIsEverAsked(requestedOf(task, Sample.request(person(), task, here)));
        }

        @Test
        void neverInsideAHome() {
            assertNobodyIsEverAsked(requestedOf(GROCERIES, groceries().insideAHome()));
        }

        @Test
        void neverWhereOnlyTheConnectorMayKnow() {
            assertNobodyIsEverAsked(requestedOf(GROCERIES, groceries().wishing(Wish.ONLY_CONNECTOR)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Kun je op mijn kinderen passen?",
                    "Mijn zoontje van 4 moet naar school.",
                    "Kom je bij mij thuis?",
                    "Wil je voor mij pinnen? Mijn pincode is makkelijk.",
                    "Ik geef je mijn huissleutel.",
                    "De sleutel ligt onder de mat.",
                    "Kan ik geld lenen?",
                    "Kan ik een lift krijgen?",
                    "Wie wil mij rijden naar de dokter?",
                    "Mag ik MEERIJDEN?",
                    "Ik wil niet meer leven."
                })
        void norWhereTheWordsTellWhatTheChoiceDoesNot(String words) {
            assertNobodyIsEverAsked(requestedOf(GROCERIES, groceries().saying(words)));
            assertNobodyIsEverAsked(
                    requestedOf(LENDING, Sample.request(person(), LENDING, here).saying(words)));
        }

        @Test
        void norDoesItGoOnSoAfterTheConnectorAskedOne() {
            var request = requestedOf(GROCERIES, groceries().saying("Ik geef je mijn huissleutel."));
            var first = candidates(request).getFirst();
            ask(request, first);
            volunteering.notNow(first.person(), askOf(first).id());

            assertThat(asks.forRequest(request)).hasSize(1);
            assertThat(turns.isConnectors(desk.find(request).orElseThrow())).isTrue();
        }

        @Test
        void whatIsDoneOrPausedIsAskedOfNobody() {
            var offer = offered();
            volunteering.pause(offer.person());
            var closed = requested();
            requesting.closeFor(closed, connector);
            var request = requested();

            assertNobodyIsEverAsked(closed);
            assertNobodyIsEverAsked(request);
        }
    }
}
