package nl.omdehoek.help;

import static nl.omdehoek.help.HelpTask.COMPUTER;
import static nl.omdehoek.help.HelpTask.GROCERIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nobody is asked beyond what they can carry, however one tries. */
class CarryingTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        @Test
        void whoCannotCarryMoreIsNotInTheListAndIsNotAskedPastIt() {
            var offer = offered(Capacity.timesAMonth(1));
            ask(requested(), offer);
            var another = requested();

            assertThat(candidates(another)).isEmpty();
            assertThat(ask(another, offer)).isEqualTo(AskOutcome.NO_ROOM);
        }

        @Test
        void whatOneCarriesIsForAllTheirOffersTogether() {
            var gijs = person();
            var groceries = offered(Sample.offer(gijs, GROCERIES, here), Capacity.timesAMonth(1));
            var computer = offered(Sample.offer(gijs, COMPUTER, here), Capacity.timesAMonth(1));
            ask(requested(), groceries);

            assertThat(ask(requested(Sample.request(person(), COMPUTER, here)), computer))
                    .isEqualTo(AskOutcome.NO_ROOM);
        }

        @Test
        void aNewOfferMakesNoNewRoom() {
            var gijs = person();
            var first = offered(Sample.offer(gijs, GROCERIES, here), Capacity.timesAMonth(1));
            ask(requested(), first);
            volunteering.stop(gijs, first.id());
            var second = offered(Sample.offer(gijs, GROCERIES, here), Capacity.timesAMonth(1));

            assertThat(ask(requested(), second)).isEqualTo(AskOutcome.NO_ROOM);
        }

        @Test
        void thatTheAskerIsForgottenMakesNoNewRoom() {
            var offer = offered(Capacity.timesAMonth(1));
            var fatma = person();
            ask(requested(Sample.request(fatma, GROCERIES, here)), offer);
            aboutMe.forget(fatma);

            assertThat(volunteering.asked(offer.person())).isEmpty();
            assertThat(ask(requested(), offer)).isEqualTo(AskOutcome.NO_ROOM);
        }

        @Test
        void whatIsNeededNoMoreTakesNoHoursButCountsAsAsked() {
            var offer = offered(new Capacity(1, 2, Days.ANY, null));
            var fatma = person();
            var request = requested(Sample.request(fatma, GROCERIES, here));
            ask(request, offer);
            assertThat(ask(requested(), offer)).isEqualTo(AskOutcome.NO_ROOM);
            requesting.close(fatma, request);

            assertThat(ask(requested(), offer)).isEqualTo(AskOutcome.ASKED);
            assertThat(ask(requested(groceries().on(LocalDate.of(2026, 12, 4))), offer))
                    .isEqualTo(AskOutcome.NO_ROOM);
        }

        @Test
        void aSeriesOfWeeklyAsksStaysWithinTheirHours() {
            var offer = offered(Capacity.hoursAWeek(2));
            var weekly = IntStream.range(0, 4)
                    .mapToObj(it -> ask(requested(groceries().eachWeek().lasting(45)), offer))
                    .toList();

            assertThat(weekly)
                    .containsExactly(AskOutcome.ASKED, AskOutcome.ASKED, AskOutcome.NO_ROOM, AskOutcome.NO_ROOM);
        }

        @Test
        void whatTheyDoEachWeekStaysWithinTheirHoursForEver() {
            var offer = offered(Capacity.hoursAWeek(2));
            ask(requested(groceries().eachWeek().lasting(90)), offer);
            volunteering.yes(offer.person(), askOf(offer).id());
            clock.set("2027-03-03", "15:00");
            var march = LocalDate.of(2027, 3, 5);

            assertThat(ask(requested(groceries().on(march).lasting(31)), offer)).isEqualTo(AskOutcome.NO_ROOM);
            assertThat(ask(requested(groceries().on(march).lasting(30)), offer)).isEqualTo(AskOutcome.ASKED);
        }

        @Test
        void aClockThatWentBackMakesNoNewRoom() {
            var offer = offered(Capacity.timesAMonth(1));
            clock.set("2026-12-20", "15:00");
            ask(requested(groceries().on(LocalDate.of(2026, 12, 21))), offer);
            clock.reset();

            assertThat(ask(requested(), offer)).isEqualTo(AskOutcome.NO_ROOM);
        }

        @Test
        void whoPausedOrWantsLessMeanwhileIsNotAsked() {
            var pausing = offered(Capacity.timesAMonth(10));
            var less = offered(Capacity.timesAMonth(2));
            ask(requested(), less);
            volunteering.pause(pausing.person());
            volunteering.less(less.person());
            var request = requested();

            assertThat(ask(request, pausing)).isEqualTo(AskOutcome.NO_ROOM);
            assertThat(ask(request, less)).isEqualTo(AskOutcome.NO_ROOM);
            volunteering.resume(pausing.person());
            assertThat(ask(request, pausing)).isEqualTo(AskOutcome.ASKED);
        }

        @Test
        void whoAsksFromManySidesAtOnceGetsNoMoreThanTheyCanCarry() throws Exception {
            var offer = offered(Capacity.timesAMonth(3));
            var connectors = List.of(
                    connector,
                    SampleStaff.with(Role.CONNECTOR, Sample.BEESD, residents, jdbc),
                    SampleStaff.with(Role.STAND_IN, Sample.BEESD, residents, jdbc));
            var outcomes = allAtOnce(IntStream.range(0, 24)
                    .<Callable<AskOutcome>>mapToObj(it -> {
                        var request = requested();
                        return () -> matching.ask(connectors.get(it % 3), request, offer.id());
                    })
                    .toList());

            assertThat(outcomes).filteredOn(AskOutcome.ASKED::equals).hasSize(3);
            assertThat(volunteering.asked(offer.person())).hasSize(3);
        }

        @Test
        void manyWhoSayYesAtOnceAreOneWhoDoesIt() throws Exception {
            var requests = IntStream.range(0, 12).mapToObj(_ -> requested()).toList();
            var answers = new ArrayList<Callable<Boolean>>();
            for (var request : requests) {
                for (var one : List.of(offered(), offered(), offered())) {
                    ask(request, one);
                    var id = askOf(one).id();
                    answers.add(() -> volunteering.yes(one.person(), id));
                }
            }

            assertThat(allAtOnce(answers)).filteredOn(Boolean.TRUE::equals).hasSize(requests.size());
            assertThat(requests)
                    .allSatisfy(it -> assertThat(asks.forRequest(it))
                            .extracting(Ask::state)
                            .containsOnlyOnce(Ask.State.YES));
        }
    }
}
