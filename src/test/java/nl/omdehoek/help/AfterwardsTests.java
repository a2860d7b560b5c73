package nl.omdehoek.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How it went: asked once of both, answered in one tap, told to nobody. It is Wednesday; it is on Friday. */
class AfterwardsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        private PersonId asker;
        private Offer offer;
        private UUID request;
        private UUID ask;

        @BeforeEach
        void twoAgreed() {
            asker = person();
            offer = offered();
            request = requested(Sample.request(asker, HelpTask.GROCERIES, here));
            ask = agreed(request, offer);
        }

        /** Each week on Friday, so that there is a next time. */
        private void theyAgreeEachWeek() {
            asker = person();
            offer = offered();
            request = requested(Sample.request(asker, HelpTask.GROCERIES, here).eachWeek());
            ask = agreed(request, offer);
        }

        private void theDayAfter() {
            clock.set("2026-11-28", "09:00");
            goRound();
        }

        private Ask.State state() {
            return asks.find(ask).orElseThrow().state();
        }

        private List<Map<String, Object>> went(PersonId person) {
            return data.export(person).getOrDefault("went", List.of());
        }

        @Test
        void bothAreAskedTheDayAfterAndOnce() {
            clock.set("2026-11-27", "23:59");
            goRound();
            assertThat(afterwards.asked(asker)).isEmpty();
            theDayAfter();
            goRound();
            clock.set("2026-12-01", "09:00");
            goRound();

            assertThat(List.of(asker, offer.person()))
                    .allSatisfy(it -> assertThat(afterwards.asked(it)).containsExactly(ask));
            assertThat(afterwards.toAsk()).doesNotContain(ask);
        }

        @Test
        void whatIsEachWeekIsAskedAboutOnce() {
            theyAgreeEachWeek();
            theDayAfter();
            List.of(asker, offer.person()).forEach(it -> afterwards.answer(ask, it, Went.WELL));
            clock.set("2026-12-05", "09:00");
            goRound();

            assertThat(afterwards.asked(asker)).isEmpty();
            assertThat(afterwards.asked(offer.person())).isEmpty();
        }

        @Test
        void nobodyIsAskedWhoOnlyWasAskedToHelp() {
            var other = requested();
            var silent = offered();
            ask(other, silent);
            theDayAfter();

            assertThat(afterwards.asked(silent.person())).isEmpty();
        }

        @Test
        void oneTapIsEnoughAndASecondChangesNothing() {
            theDayAfter();
            assertThat(afterwards.answer(ask, asker, Went.WELL)).isTrue();
            assertThat(afterwards.asked(asker)).isEmpty();
            assertThat(afterwards.answer(ask, asker, Went.RATHER_NOT)).isFalse();

            assertThat(state()).isEqualTo(Ask.State.YES);
            assertThat(went(asker)).extracting(it -> it.get("outcome")).containsExactly("WELL");
            assertThat(afterwards.asked(offer.person())).containsExactly(ask);
        }

        @ParameterizedTest
        @EnumSource(
                value = Went.class,
                names = {"NOT_MET", "RATHER_NOT"})
        void whereItFailedSomebodyElseCanBeAskedAndNotTheSame(Went went) {
            theyAgreeEachWeek();
            var other = offered();
            theDayAfter();
            assertThat(ask(request, other)).isEqualTo(AskOutcome.NOT_NEEDED);

            afterwards.answer(ask, asker, went);

            assertThat(candidates(request)).contains(other).doesNotContain(offer);
            assertThat(ask(request, offer)).isEqualTo(AskOutcome.NO_ROOM);
            assertThat(ask(request, other)).isEqualTo(AskOutcome.ASKED);
        }

        @Test
        void whereItWentWellItGoesOn() {
            theyAgreeEachWeek();
            theDayAfter();
            afterwards.answer(ask, asker, Went.WELL);
            afterwards.answer(ask, offer.person(), Went.WELL);

            assertThat(ask(request, offered())).isEqualTo(AskOutcome.NOT_NEEDED);
        }

        @Test
        void nothingTellsTheOtherWhoSaidSo() {
            theDayAfter();
            var before = journal.about(Matching.subject(request));
            afterwards.answer(ask, asker, Went.RATHER_NOT);
            var afterAsker = state();
            assertThat(went(offer.person())).extracting(it -> it.get("outcome")).containsOnlyNulls();
            assertThat(afterwards.asked(offer.person())).containsExactly(ask);
            assertThat(journal.about(Matching.subject(request))).isEqualTo(before);

            clock.reset();
            twoAgreed();
            theDayAfter();
            afterwards.answer(ask, offer.person(), Went.RATHER_NOT);
            assertThat(went(asker)).extracting(it -> it.get("outcome")).containsOnlyNulls();
            assertThat(afterwards.asked(asker)).containsExactly(ask);
            assertThat(state()).isEqualTo(afterAsker).isEqualTo(Ask.State.PASSED);
        }

        @Test
        void bothCanSayDifferentThings() {
            theDayAfter();
            afterwards.answer(ask, asker, Went.NOT_MET);

            assertThat(afterwards.answer(ask, offer.person(), Went.WELL)).isTrue();
            assertThat(state()).isEqualTo(Ask.State.PASSED);
        }

        @Test
        void strangersSayNothingAndNobodyBeforeTheyAreAsked() {
            assertThat(afterwards.answer(ask, asker, Went.NOT_MET)).isFalse();
            theDayAfter();
            assertThat(List.of(person(), connector))
                    .allSatisfy(it -> assertThat(afterwards.answer(ask, it, Went.RATHER_NOT))
                            .isFalse());

            assertThat(state()).isEqualTo(Ask.State.YES);
            assertThat(afterwards.asked(asker)).containsExactly(ask);
        }

        @Test
        void whereTheAskerIsForgottenNobodyIsAskedAnyMore() {
            aboutMe.forget(asker);
            theDayAfter();

            assertThat(afterwards.asked(offer.person())).isEmpty();
        }

        @Test
        void whoWasAskedAboutSomebodyWhoIsForgottenCanAnswerStill() {
            theDayAfter();
            aboutMe.forget(asker);

            assertThat(afterwards.answer(ask, offer.person(), Went.NOT_MET)).isTrue();
            assertThat(afterwards.asked(offer.person())).isEmpty();
        }

        @Test
        void whereTheHelperIsForgottenTheQuestionIsGone() {
            theDayAfter();
            aboutMe.forget(offer.person());

            assertThat(afterwards.asked(asker)).isEmpty();
            assertThat(afterwards.answer(ask, asker, Went.WELL)).isFalse();
            assertThat(desk.find(request)).map(Request::isOpen).contains(true);
        }
    }
}
