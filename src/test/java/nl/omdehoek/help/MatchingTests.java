package nl.omdehoek.help;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static nl.omdehoek.help.HelpTask.CHILDREN;
import static nl.omdehoek.help.HelpTask.COMPUTER;
import static nl.omdehoek.help.HelpTask.GROCERIES;
import static nl.omdehoek.help.HelpTask.LENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.Point;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.messages.Introduction;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked for what: never anybody beyond what they can carry, however one tries. */
class MatchingTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        /** Each test has a village of its own, out of reach of all others. */
        private static final AtomicInteger VILLAGES = new AtomicInteger();

        private static final double APART = 0.2;

        @Autowired
        private Matching matching;

        @Autowired
        private Volunteering volunteering;

        @Autowired
        private Requesting requesting;

        @Autowired
        private AskRounds rounds;

        @Autowired
        private StoredAsks asks;

        @Autowired
        private HelpData data;

        @Autowired
        private Introductions introductions;

        @Autowired
        private Suspensions suspensions;

        @Autowired
        private Residents residents;

        @Autowired
        private AboutMe aboutMe;

        @Autowired
        private Journal journal;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TestClock clock;

        private Point here;
        private PersonId connector;

        @BeforeEach
        void somebodyConnectsInAVillage() {
            here = new Point(40 + VILLAGES.getAndIncrement() * APART, 5.1);
            connector = SampleStaff.with(Role.CONNECTOR, Sample.BEESD, residents, jdbc);
        }

        private PersonId person() {
            return residents.welcome(new FirstName("Gijs")).person().id();
        }

        private Offer offered(Capacity capacity) {
            return offered(Sample.offer(person(), GROCERIES, here), capacity);
        }

        private Offer offered(Sample.OfferMaker maker, Capacity capacity) {
            var offer = maker.offer();
            volunteering.offer(offer, capacity);
            return offer;
        }

        private Offer offered() {
            return offered(Capacity.timesAMonth(10));
        }

        private Sample.RequestMaker groceries() {
            return Sample.request(person(), GROCERIES, here);
        }

        private UUID requested(Sample.RequestMaker maker) {
            var request = maker.request();
            requesting.request(request);
            return request.id();
        }

        private UUID requested() {
            return requested(groceries());
        }

        private AskOutcome ask(UUID request, Offer offer) {
            return matching.ask(connector, request, offer.id());
        }

        private List<Offer> candidates(UUID request) {
            return matching.candidates(connector, request).stream()
                    .map(Candidate::offer)
                    .toList();
        }

        private Ask askOf(Offer offer) {
            return volunteering.asked(offer.person()).getLast();
        }

        // --- who fits

        @Test
        void whoOffersWhatIsRequestedCanBeAsked() {
            var offer = offered();
            offered(Sample.offer(person(), COMPUTER, here), Capacity.timesAMonth(10));

            assertThat(candidates(requested())).containsExactly(offer);
        }

        @Test
        void nobodyIsFoundWhoIsTooFarAway() {
            offered(
                    Sample.offer(person(), GROCERIES, new Point(here.latitude() + 0.05, here.longitude())),
                    Capacity.timesAMonth(10));

            assertThat(candidates(requested())).isEmpty();
        }

        @Test
        void twoWhoShareNoLanguageAreNotBroughtTogether() {
            var arab = offered(Sample.offer(person(), GROCERIES, here).speaking("ar", "nl"), Capacity.timesAMonth(10));
            offered(Sample.offer(person(), GROCERIES, here).speaking("uk"), Capacity.timesAMonth(10));

            assertThat(candidates(requested())).containsExactly(arab);
        }

        @Test
        void onDaysThatSuitTheOfferAndTheOneWhoMadeIt() {
            var offer = Sample.offer(person(), GROCERIES, here).on(Days.of(FRIDAY));
            var fridays = offered(offer, Capacity.timesAMonth(10));
            offered(Sample.offer(person(), GROCERIES, here).on(Days.of(MONDAY)), Capacity.timesAMonth(10));
            offered(Capacity.timesAMonth(10).on(Days.of(MONDAY)));

            assertThat(candidates(requested(groceries().on(Sample.FRIDAY)))).containsExactly(fridays);
        }

        @Test
        void whatNeedsNoDayIsForTheFirstDayThatSuits() {
            var offer = offered(
                    Sample.offer(person(), GROCERIES, here).on(Days.of(MONDAY, FRIDAY)),
                    Capacity.timesAMonth(10).on(Days.of(MONDAY)));
            ask(requested(groceries().on(null)), offer);

            assertThat(askOf(offer).from()).isEqualTo("2026-11-30");
        }

        @Test
        void whatIsPastIsAskedOfNobody() {
            offered();

            assertThat(candidates(requested(groceries().on(Sample.TODAY.minusDays(1)))))
                    .isEmpty();
        }

        @Test
        void nobodyIsAskedForThemselves() {
            var fatma = person();
            offered(Sample.offer(fatma, GROCERIES, here), Capacity.timesAMonth(10));
            var request = requested(Sample.request(fatma, GROCERIES, here));

            assertThat(candidates(request)).isEmpty();
        }

        @Test
        void whoWantsNobodyFromTheirOwnNeighbourhoodGetsNobodyFromThere() {
            var near = offered();
            var other = offered(Sample.offer(person(), GROCERIES, here).in(Sample.ELSEWHERE), Capacity.timesAMonth(10));
            var request = requested(groceries().bySomebodyFromOutside());

            assertThat(candidates(request)).containsExactly(other);
            assertThat(ask(request, near)).isEqualTo(AskOutcome.NO_ROOM);
        }

        @Test
        void whoIsSuspendedIsNotAsked() {
            var offer = offered();
            var request = requested();
            suspensions.suspend(offer.person(), new Grounds("Je schold."), SampleStaff.administrator(residents, jdbc));

            assertThat(candidates(request)).isEmpty();
            assertThat(ask(request, offer)).isEqualTo(AskOutcome.NO_ROOM);
        }

        @Test
        void whoWantsToHearNothingOfTheOtherIsNotAsked() {
            var offer = offered();
            var fatma = person();
            jdbc.sql("insert into talk_block (person, other, since) values (:one, :other, current_timestamp)")
                    .param("one", fatma.value())
                    .param("other", offer.person().value())
                    .update();
            var request = requested(Sample.request(fatma, GROCERIES, here));

            assertThat(candidates(request)).isEmpty();
            assertThat(ask(request, offer)).isEqualTo(AskOutcome.NO_ROOM);
        }

        @Test
        void whoWasAskedLongestAgoComesFirstAndWhoNeverWasBeforeThemAll() {
            var yesterday = offered();
            var lastWeek = offered();
            var never = offered();
            clock.set("2026-11-18", "15:00");
            ask(requested(groceries().on(LocalDate.of(2026, 11, 19))), lastWeek);
            clock.set("2026-11-24", "15:00");
            ask(requested(), yesterday);
            clock.reset();

            assertThat(candidates(requested())).containsExactly(never, lastWeek, yesterday);
        }

        // --- trust

        @ParameterizedTest
        @EnumSource(
                value = HelpTask.class,
                names = {"ANIMALS", "PAPERS", "CHILDREN", "LIFT", "RESPITE"})
        void whatNeedsTrustIsAskedOnlyOfWhomAConnectorKnows(HelpTask task) {
            var offer = offered(Sample.offer(person(), task, here), Capacity.timesAMonth(10));
            var request = requested(Sample.request(person(), task, here));
            assertThat(candidates(request)).isEmpty();
            assertThat(ask(request, offer)).isEqualTo(AskOutcome.NO_ROOM);

            matching.know(connector, offer.id(), HowKnown.RANG, true);
            assertThat(candidates(request)).containsExactly(offer);
        }

        @Test
        void insideAHomeNeedsTrustWhateverItIsButForLending() {
            var offer = offered();
            var lender = offered(Sample.offer(person(), LENDING, here), Capacity.timesAMonth(10));

            assertThat(candidates(requested(groceries().insideAHome()))).isEmpty();
            assertThat(candidates(
                            requested(Sample.request(person(), LENDING, here).insideAHome())))
                    .containsExactly(lender);
            matching.know(connector, offer.id(), HowKnown.MET, false);
            assertThat(candidates(requested(groceries().insideAHome()))).containsExactly(offer);
        }

        @Test
        void onlyWhoConnectsThereSaysWhomTheyKnow() {
            var offer = offered(Sample.offer(person(), CHILDREN, here), Capacity.timesAMonth(10));
            var elsewhere = SampleStaff.with(Role.CONNECTOR, Sample.ELSEWHERE, residents, jdbc);

            assertThatThrownBy(() -> matching.know(elsewhere, offer.id(), HowKnown.MET, true))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> matching.know(offer.person(), offer.id(), HowKnown.MET, true))
                    .isInstanceOf(NotAllowed.class);
        }

        // --- who may

        @Test
        void onlyWhoConnectsThereLooksForSomebody() {
            var offer = offered();
            var request = requested();
            var others = List.of(
                    person(),
                    SampleStaff.with(Role.DESK, Sample.BEESD, residents, jdbc),
                    SampleStaff.with(Role.CONNECTOR, Sample.ELSEWHERE, residents, jdbc),
                    SampleStaff.administrator(residents, jdbc));

            assertThat(others).allSatisfy(it -> {
                assertThatThrownBy(() -> matching.candidates(it, request)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> matching.ask(it, request, offer.id())).isInstanceOf(NotAllowed.class);
            });
            var standIn = SampleStaff.with(Role.STAND_IN, Sample.BEESD.municipality(), residents, jdbc);
            assertThat(matching.ask(standIn, request, offer.id())).isEqualTo(AskOutcome.ASKED);
        }

        @Test
        void eachLookAndThatSomebodyWasAskedStandInTheJournalAndNotWho() {
            var offer = offered();
            var request = requested();
            candidates(request);
            ask(request, offer);
            volunteering.notNow(offer.person(), askOf(offer).id());

            assertThat(journal.about(Matching.subject(request)))
                    .extracting(Entry::actor, Entry::act)
                    .containsExactly(
                            tuple("asker", "REQUESTED"),
                            tuple(connector.toString(), "LOOKED_AT_OFFERS"),
                            tuple(connector.toString(), "ASKED_TO_HELP"));
        }

        // --- how many

        @Test
        void threeAreAskedAtOnceAtMost() {
            var request = requested();
            var some = List.of(offered(), offered(), offered());
            some.forEach(it -> assertThat(ask(request, it)).isEqualTo(AskOutcome.ASKED));

            assertThat(ask(request, offered())).isEqualTo(AskOutcome.ENOUGH_ASKED);
            volunteering.notNow(some.getFirst().person(), askOf(some.getFirst()).id());
            assertThat(ask(request, offered())).isEqualTo(AskOutcome.ASKED);
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
            rounds.goOn();

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
            volunteering.letGo(offer.person(), id);

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
            rounds.goOn();
            assertThat(asks.forRequest(request)).hasSize(1);
            clock.set("2026-11-26", "08:01");
            rounds.goOn();

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
            rounds.goOn();

            assertThat(asks.forRequest(request)).extracting(Ask::state).containsExactly(Ask.State.PASSED);
            assertThat(candidates(request)).containsExactly(other);
        }

        // --- never beyond what they can carry

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

        private static <T> List<T> allAtOnce(List<Callable<T>> work) throws InterruptedException, ExecutionException {
            try (var threads = Executors.newFixedThreadPool(8)) {
                var all = threads.invokeAll(work);
                var answers = new ArrayList<T>();
                for (var one : all) {
                    answers.add(one.get());
                }
                return answers;
            }
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
