package nl.omdehoek.help;

import static nl.omdehoek.help.HelpTask.CHILDREN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.journal.Entry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the asker wants to happen with it, and what does not happen. */
class WishTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        private Offer minder() {
            return offered(Sample.offer(person(), CHILDREN, here), Capacity.timesAMonth(10));
        }

        private Sample.RequestMaker minding() {
            return Sample.request(person(), CHILDREN, here);
        }

        @Test
        void whoTellsOnlyWhoConnectsHasNobodyElseLookedFor() {
            offered();
            minder();
            var request = requested(groceries().wishing(Wish.ONLY_CONNECTOR));
            var delicate = requested(minding().wishing(Wish.ONLY_CONNECTOR));

            assertThat(candidates(request)).isEmpty();
            assertThat(matching.strangers(connector, delicate)).isEmpty();
            assertThat(journal.about(Matching.subject(request)))
                    .extracting(Entry::act)
                    .doesNotContain("LOOKED_AT_OFFERS");
        }

        @Test
        void norAskedPastTheListByWhomeverTheyThinkOf() {
            var offer = offered();
            var known = minder();
            matching.know(connector, known.id(), HowKnown.MET, true);
            var request = requested(groceries().wishing(Wish.ONLY_CONNECTOR));
            var delicate = requested(minding().wishing(Wish.ONLY_CONNECTOR));

            assertThat(ask(request, offer)).isEqualTo(AskOutcome.NOT_NEEDED);
            assertThat(ask(delicate, known)).isEqualTo(AskOutcome.NOT_NEEDED);
            assertThat(volunteering.asked(offer.person())).isEmpty();
            assertThat(asks.forRequest(request)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = Wish.class,
                names = {"QUIETLY", "SHOWN"})
        void whoLetsOthersBeAskedIsHelpedAsUsual(Wish wish) {
            var offer = offered();
            var stranger = minder();
            var request = requested(groceries().wishing(wish));
            var delicate = requested(minding().wishing(wish));

            assertThat(candidates(request)).containsExactly(offer);
            assertThat(matching.strangers(connector, delicate))
                    .extracting(Candidate::offer)
                    .containsExactly(stranger);
            assertThat(ask(request, offer)).isEqualTo(AskOutcome.ASKED);
        }
    }
}
