package nl.omdehoek.help;

import static nl.omdehoek.help.HelpTask.CHILDREN;
import static nl.omdehoek.help.HelpTask.GROCERIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.geography.Point;
import nl.omdehoek.help.Softened.Reveals;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A request on the site: in the connector's words, once the asker said yes to just those, and gone in one tap. */
class ShowingTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        private static final String WORDS = "Een buur zoekt iemand die soms brood meeneemt.";
        private static final Distance NEAR = new Distance(5_000);

        @Autowired
        private Showing showing;

        @Autowired
        private Suspensions suspensions;

        private PersonId asker;
        private UUID request;

        @BeforeEach
        void somebodyMayBeShown() {
            asker = person();
            request = requested(Sample.request(asker, GROCERIES, here)
                    .insideAHome()
                    .saying("Ik ben ziek, wie haalt er brood?")
                    .wishing(Wish.SHOWN));
        }

        private Instant proposed(String words) {
            assertThat(showing.propose(request, words, connector)).isEmpty();
            return showing.of(request).orElseThrow().proposedAt();
        }

        private void show() {
            showing.yes(asker, request, proposed(WORDS));
        }

        private List<ShownRequest> shown() {
            return showing.near(here, NEAR);
        }

        private List<String> acts() {
            return journal.about(Matching.subject(request)).stream()
                    .map(Entry::act)
                    .toList();
        }

        @Test
        void onlyAfterTheAskersYesItIsReadAndNotByWhom() {
            var which = proposed(WORDS);
            assertThat(shown()).isEmpty();
            showing.yes(asker, request, which);

            assertThat(shown()).extracting(ShownRequest::words).containsExactly(WORDS);
            assertThat(shown().toString()).doesNotContain("Gijs", asker.toString(), "ziek", "latitude");
            assertThat(acts()).containsExactly("REQUESTED", "SHOWING_PROPOSED", "SHOWN");
        }

        @Test
        void otherWordsAreAskedAnew() {
            show();
            clock.set("2026-11-25", "15:01");
            var other = proposed("Een buur zoekt brood.");
            assertThat(shown()).isEmpty();
            showing.yes(asker, request, other);

            assertThat(shown()).extracting(ShownRequest::words).containsExactly("Een buur zoekt brood.");
        }

        @Test
        void aYesIsToTheWordsThatWereReadOnly() {
            var read = proposed(WORDS);
            clock.set("2026-11-25", "15:01");
            proposed("Een buur zoekt brood.");
            showing.yes(asker, request, read);

            assertThat(shown()).isEmpty();
        }

        @Test
        void nobodyElseSaysYesOrTakesItBack() {
            var which = proposed(WORDS);
            List.of(person(), connector).forEach(it -> showing.yes(it, request, which));
            assertThat(shown()).isEmpty();
            showing.yes(asker, request, which);
            showing.no(person(), request);
            assertThat(shown()).hasSize(1);
        }

        @Test
        void timeThatRunsOutShowsNothing() {
            proposed(WORDS);
            for (var day : List.of("2026-11-27", "2026-12-25", "2027-06-01")) {
                clock.set(day, "12:00");
                goRound();
            }
            assertThat(shown()).isEmpty();
        }

        /** What makes it go. */
        private enum Goes {
            ASKER_TAKES_IT_BACK,
            CONNECTOR_TAKES_IT_BACK,
            ASKER_CLOSES,
            CONNECTOR_CLOSES,
            FORGOTTEN,
            SUSPENDED
        }

        @ParameterizedTest
        @EnumSource
        void itGoesAtOnce(Goes why) {
            show();
            switch (why) {
                case ASKER_TAKES_IT_BACK -> showing.no(asker, request);
                case CONNECTOR_TAKES_IT_BACK -> showing.withdraw(request, connector);
                case ASKER_CLOSES -> requesting.close(asker, request);
                case CONNECTOR_CLOSES -> requesting.closeFor(request, connector);
                case FORGOTTEN -> aboutMe.forget(asker);
                case SUSPENDED ->
                    suspensions.suspend(asker, new Grounds("Je schold."), SampleStaff.administrator(residents, jdbc));
            }

            assertThat(shown()).isEmpty();
            assertThat(showing.find(request)).isEmpty();
        }

        @Test
        void aNoBeforehandKeepsNothing() {
            proposed(WORDS);
            showing.no(asker, request);

            assertThat(showing.of(request)).isEmpty();
            assertThat(acts()).containsExactly("REQUESTED", "SHOWING_PROPOSED", "SHOWN_NO_MORE");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Bel 06 12345678.|TELEPHONE",
                    "Mail naar buur@voorbeeld.nl.|MAIL_ADDRESS",
                    "Kijk op www.voorbeeld.nl.|LINK",
                    "Kom naar Dorpsstraat 12.|HOME_ADDRESS",
                    "gijs zoekt iemand.|NAME",
                    "Mevrouw De Vries zoekt iemand.|NAME",
                    "Ze wil niet meer leven.|WORRY"
                })
        void byWhatTheAskerCouldBeFoundIsNotPutBeforeThem(String words, Reveals reveals) {
            assertThat(showing.propose(request, words, connector)).containsExactly(reveals);
            assertThat(showing.of(request)).isEmpty();
        }

        @Test
        void aNameWithinAWordIsNone() {
            assertThat(showing.propose(request, "Wie gijselt er mee?", connector))
                    .isEmpty();
        }

        @Test
        void onlyWhoAnswersItWritesTheWords() {
            var others = List.of(
                    person(),
                    asker,
                    SampleStaff.with(Role.DESK, Sample.BEESD, residents, jdbc),
                    SampleStaff.with(Role.CONNECTOR, Sample.ELSEWHERE, residents, jdbc),
                    SampleStaff.administrator(residents, jdbc));

            assertThat(others).allSatisfy(it -> {
                assertThatThrownBy(() -> showing.propose(request, WORDS, it)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> showing.withdraw(request, it)).isInstanceOf(NotAllowed.class);
            });
        }

        @ParameterizedTest
        @EnumSource(
                value = Wish.class,
                names = {"ONLY_CONNECTOR", "QUIETLY"})
        void notWhereTheAskerDoesNotWishIt(Wish wish) {
            var quiet = requested(groceries().wishing(wish));

            assertThatThrownBy(() -> showing.propose(quiet, WORDS, connector)).isInstanceOf(NotAllowed.class);
        }

        @Test
        void norWhatIsDone() {
            requesting.closeFor(request, connector);

            assertThatThrownBy(() -> showing.propose(request, WORDS, connector)).isInstanceOf(NotAllowed.class);
        }

        @Test
        void farAwayItIsNotRead() {
            show();

            assertThat(showing.near(new Point(here.latitude() + 0.1, here.longitude()), NEAR))
                    .isEmpty();
        }

        // --- who can help

        private Offer farOffer() {
            return offered(
                    Sample.offer(person(), GROCERIES, new Point(here.latitude() + 0.06, here.longitude())),
                    Capacity.timesAMonth(10));
        }

        @Test
        void whoOfferedToDoJustThisIsPutToTheConnectorFirst() {
            request = requested(Sample.request(asker, GROCERIES, here).wishing(Wish.SHOWN));
            show();
            var near = offered();
            var far = farOffer();
            assertThat(candidates(request)).containsExactly(near);
            showing.answer(far.person(), request, far.id());

            assertThat(matching.candidates(connector, request))
                    .extracting(it -> it.offer().id(), Candidate::isAnswer)
                    .containsExactly(tuple(far.id(), true), tuple(near.id(), false));
            assertThat(turns.isConnectors(desk.find(request).orElseThrow())).isTrue();
            assertThat(ask(request, far)).isEqualTo(AskOutcome.ASKED);
            assertThat(turns.isConnectors(desk.find(request).orElseThrow())).isFalse();
        }

        @Test
        void whereItNeedsTrustTheConnectorMeetsThemFirst() {
            request = requested(Sample.request(asker, CHILDREN, here).wishing(Wish.SHOWN));
            show();
            var offer = offered(
                    Sample.offer(person(), CHILDREN, new Point(here.latitude() + 0.06, here.longitude()))
                            .in(Sample.ELSEWHERE),
                    Capacity.timesAMonth(10));
            showing.answer(offer.person(), request, offer.id());
            assertThat(ask(request, offer)).isEqualTo(AskOutcome.NO_ROOM);
            assertThat(matching.strangers(connector, request))
                    .extracting(Candidate::isAnswer)
                    .containsExactly(true);
            matching.know(connector, request, offer.id(), HowKnown.MET, true);

            assertThat(ask(request, offer)).isEqualTo(AskOutcome.ASKED);
        }

        @Test
        void nobodyAnswersWhatIsNotShownOrWithSomebodyElsesOffer() {
            var far = farOffer();
            showing.answer(far.person(), request, far.id());
            show();
            showing.answer(person(), request, far.id());
            showing.answer(far.person(), UUID.randomUUID(), far.id());

            assertThat(candidates(request)).isEmpty();
            assertThat(turns.isConnectors(desk.find(request).orElseThrow())).isFalse();
        }
    }
}
