package nl.omdehoek.help;

import static nl.omdehoek.help.HelpTask.CHILDREN;
import static nl.omdehoek.help.HelpTask.COMPUTER;
import static nl.omdehoek.help.HelpTask.GROCERIES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.messages.Introduction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How many are asked, what they answer, and what comes of silence. */
class AskingTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        @Test
        void threeAreAskedAtOnceAtMost() {
            var request = requested();
            var some = List.of(offered(), offered(), offered());
            some.forEach(it -> assertThat(ask(request, it)).isEqualTo(AskOutcome.ASKED));

            var fourth = offered();
            assertThat(ask(request, fourth)).isEqualTo(AskOutcome.ENOUGH_ASKED);
            volunteering.notNow(some.getFirst().person(), askOf(some.getFirst()).id());
            assertThat(volunteering.asked(fourth.person())).hasSize(1);
            assertThat(ask(request, offered())).isEqualTo(AskOutcome.ENOUGH_ASKED);
        }

        @Test
        void nobodyIsAskedTwiceForTheSame() {
            var offer = offered();
            var request = requested();
            ask(request, offer);
            volunteering.notNow(offer.person(), askOf(offer).id());

            assertThat(candidates(request)).isEmpty();
            assertThat(ask(request, offer)).isEqualTo(AskOutcome.NO_ROOM);
        }

        @Test
        void whatSomebodyDoesIsAskedOfNobodyElse() {
            var offer = offered();
            var request = requested();
            ask(request, offer);
            volunteering.yes(offer.person(), askOf(offer).id());

            assertThat(ask(request, offered())).isEqualTo(AskOutcome.NOT_NEEDED);
        }

        // --- answers

        @Test
        void afterAYesTheAskerIsAskedAndThenTheyTalk() {
            var offer = offered();
            var fatma = person();
            var request = requested(Sample.request(fatma, GROCERIES, here));
            ask(request, offer);
            assertThat(volunteering.yes(offer.person(), askOf(offer).id())).isTrue();

            assertThat(introductions.asked(offer.person())).isEmpty();
            var asked = introductions.asked(fatma);
            assertThat(asked).extracting(Introduction::about).containsExactly(Matching.subject(request));
            assertThat(introductions.yes(asked.getFirst().id(), fatma)).isPresent();
        }

        @Test
        void theFirstYesCounts() {
            var one = offered();
            var other = offered();
            var request = requested();
            ask(request, one);
            ask(request, other);
            var late = askOf(other).id();
            volunteering.yes(one.person(), askOf(one).id());

            assertThat(volunteering.asked(other.person())).isEmpty();
            assertThat(volunteering.yes(other.person(), late)).isFalse();
            assertThat(asks.find(late).orElseThrow().state()).isEqualTo(Ask.State.WITHDRAWN);
        }

        @Test
        void nobodyAnswersForSomebodyElse() {
            var offer = offered();
            ask(requested(), offer);
            var id = askOf(offer).id();
            volunteering.notNow(person(), id);

            assertThat(volunteering.yes(person(), id)).isFalse();
            assertThat(volunteering.asked(offer.person())).extracting(Ask::id).containsExactly(id);
        }

        @Test
        void aNoIsKeptAsSilenceIs() {
            var said = offered();
            var silent = offered();
            ask(requested(), said);
            ask(requested(), silent);
            var no = askOf(said).id();
            var nothing = askOf(silent).id();
            volunteering.notNow(said.person(), no);
            clock.set("2026-11-30", "15:00");
            goRound();

            assertThat(asks.find(no).orElseThrow().state())
                    .isEqualTo(asks.find(nothing).orElseThrow().state())
                    .isEqualTo(Ask.State.PASSED);
        }

        @Test
        void whoCannotDoItAnyMoreLetsGoAndItIsAskedAgain() {
            var offer = offered();
            var request = requested();
            ask(request, offer);
            var id = askOf(offer).id();
            volunteering.yes(offer.person(), id);
            promises.letGo(offer.person(), id);

            assertThat(ask(request, offered())).isEqualTo(AskOutcome.ASKED);
        }

        @Test
        void whoStopsNeedNotAnswerWhatTheyWereAskedForIt() {
            var gijs = person();
            var groceries = offered(Sample.offer(gijs, GROCERIES, here), Capacity.timesAMonth(10));
            var computer = offered(Sample.offer(gijs, COMPUTER, here), Capacity.timesAMonth(10));
            var request = requested();
            var other = requested(Sample.request(person(), COMPUTER, here));
            ask(request, groceries);
            ask(other, computer);
            volunteering.stop(gijs, groceries.id());

            assertThat(volunteering.asked(gijs)).extracting(Ask::request).containsExactly(Optional.of(other));
            assertThat(asks.forRequest(request)).extracting(Ask::state).containsExactly(Ask.State.PASSED);
        }

        @Test
        void whatIsEachWeekAndBeganLongAgoWaitsAsLongAsSuitsTheNextTime() {
            var offer = offered();
            ask(requested(groceries().on(LocalDate.of(2026, 11, 3)).eachWeek()), offer);

            assertThat(askOf(offer).from()).isEqualTo("2026-12-01");
            // A quarter of the time until then ends at half past one at night: so in the morning.
            assertThat(askOf(offer).answerBy()).isEqualTo("2026-11-27T07:00:00Z");
        }

        // --- silence

        @Test
        void afterSilenceItGoesOnByItselfWhereNothingNeedsTrust() {
            var first = offered();
            var second = offered();
            var request = requested();
            var before = candidates(request);
            ask(request, before.getFirst());
            clock.set("2026-11-26", "07:59");
            goRound();
            assertThat(asks.forRequest(request)).hasSize(1);
            clock.set("2026-11-26", "08:01");
            goRound();

            assertThat(before).containsExactlyInAnyOrder(first, second);
            assertThat(asks.forRequest(request))
                    .extracting(Ask::person, Ask::state)
                    .containsExactly(
                            tuple(before.getFirst().person(), Ask.State.PASSED),
                            tuple(before.getLast().person(), Ask.State.OPEN));
        }

        @Test
        void afterSilenceItIsTheConnectorsTurnWhereItNeedsTrust() {
            var one = offered(Sample.offer(person(), CHILDREN, here), Capacity.timesAMonth(10));
            var other = offered(Sample.offer(person(), CHILDREN, here), Capacity.timesAMonth(10));
            List.of(one, other).forEach(it -> matching.know(connector, it.id(), HowKnown.MET, true));
            var request = requested(Sample.request(person(), CHILDREN, here));
            ask(request, one);
            clock.set("2026-11-27", "08:01");
            goRound();

            assertThat(asks.forRequest(request)).extracting(Ask::state).containsExactly(Ask.State.PASSED);
            assertThat(candidates(request)).containsExactly(other);
        }
        // --- in the end

        @Test
        void anOfferOfWhichNothingWasHeardForAYearGoes() {
            var silent = offered();
            var heard = offered();
            clock.set("2027-06-01", "12:00");
            ask(requested(groceries().on(LocalDate.of(2027, 6, 2))), heard);
            volunteering.notNow(heard.person(), askOf(heard).id());
            erasePast("2027-11-26");

            assertThat(volunteering.offers(silent.person())).isEmpty();
            assertThat(volunteering.offers(heard.person())).containsExactly(heard);
            erasePast("2028-06-02");
            assertThat(volunteering.offers(heard.person())).isEmpty();
        }

        @Test
        void aRequestGoesNinetyDaysAfterItWasClosed() {
            var fatma = person();
            var request = requested(Sample.request(fatma, GROCERIES, here));
            erasePast("2027-11-26");
            assertThat(requesting.of(fatma)).hasSize(1);
            requesting.close(fatma, request);
            erasePast("2027-02-23");
            assertThat(requesting.of(fatma)).hasSize(1);
            erasePast("2027-02-24");

            assertThat(requesting.of(fatma)).isEmpty();
        }

        @Test
        void whoWasAskedIsForgottenAfterAMonthUnlessTheyHelpEachWeek() {
            var once = offered();
            var each = offered();
            ask(requested(), once);
            ask(requested(groceries().eachWeek()), each);
            volunteering.yes(once.person(), askOf(once).id());
            volunteering.yes(each.person(), askOf(each).id());
            erasePast("2026-12-25");
            assertThat(loads(once)).hasSize(1);
            erasePast("2027-01-05");

            assertThat(loads(once)).isEmpty();
            assertThat(loads(each)).hasSize(1);
        }

        private List<Load> loads(Offer offer) {
            return asks.loads(List.of(offer.person()), Sample.TODAY).getOrDefault(offer.person(), List.of());
        }

        private void erasePast(String day) {
            data.erasePast(LocalDate.parse(day));
        }
    }
}
