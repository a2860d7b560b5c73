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
import java.util.List;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.Point;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is found for what is requested, and who may look. */
class WhoFitsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        @Autowired
        private Suspensions suspensions;

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
    }
}
