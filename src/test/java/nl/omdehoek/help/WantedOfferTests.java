package nl.omdehoek.help;

import static nl.omdehoek.help.HelpTask.LENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.SamplePosts;
import nl.omdehoek.places.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who asks for an offer that everybody sees is put to just that neighbour first, within what they can carry. */
class WantedOfferTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        @Autowired
        private Advertising advertising;

        @Autowired
        private OfferBoard board;

        @Autowired
        private Neighbourhoods neighbourhoods;

        private Offer longestAgo;
        private Offer shown;

        @BeforeEach
        void twoLendAndOneShowsIt() {
            longestAgo = lends(Capacity.timesAMonth(10));
            shown = lends(Capacity.timesAMonth(2));
            var where = neighbourhoods.neighbourhood(shown.neighbourhood()).orElseThrow();
            advertising.show(
                    shown.id(),
                    SamplePosts.post("Boormachine te leen"),
                    new Spot.Around(where.centre(), false, where.code(), "", "", Exactness.APPROXIMATE),
                    shown.person());
            board.publish(shown.id(), Publication.PUBLISHED, "test");
            // Asked for something else just now: of two that are alike, the other would come first.
            ask(requested(Sample.request(person(), LENDING, here).wishing(Wish.QUIETLY)), shown);
        }

        private Offer lends(Capacity capacity) {
            return offered(Sample.offer(person(), LENDING, here), capacity);
        }

        private UUID wanted() {
            var request = Sample.request(person(), LENDING, here)
                    .wishing(Wish.QUIETLY)
                    .request();
            requesting.request(request, shown.id());
            return request.id();
        }

        @Test
        void theirsIsTheFirst() {
            assertThat(matching.candidates(connector, wanted()))
                    .extracting(it -> it.offer().id(), Candidate::isNamed)
                    .containsExactly(tuple(shown.id(), true), tuple(longestAgo.id(), false));
        }

        @Test
        void theirsIsAskedByItselfWhereThatMayBe() {
            var request = wanted();
            goRound();
            assertThat(asks.forRequest(request)).extracting(Ask::person).containsExactly(shown.person());
        }

        @Test
        void beyondWhatTheyCanCarryTheyAreNotAsked() {
            var first = wanted();
            assertThat(ask(first, shown)).isEqualTo(AskOutcome.ASKED);
            assertThat(matching.candidates(connector, wanted()))
                    .extracting(it -> it.offer().id())
                    .containsExactly(longestAgo.id());
        }

        @Test
        void whatNobodySeesCannotBeNamed() {
            board.publish(shown.id(), Publication.ENDED, "test");
            var request = wanted();
            assertThat(requesting.wanted(request)).isEmpty();
            assertThat(matching.candidates(connector, request))
                    .extracting(Candidate::isNamed)
                    .containsExactly(false, false);
        }
    }
}
