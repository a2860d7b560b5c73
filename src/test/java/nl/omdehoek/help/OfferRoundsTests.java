package nl.omdehoek.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.listing.ListingId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each offer hears within a week. It is Wednesday; here alone the days go by, as else the portal tells them itself. */
class OfferRoundsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests extends HelpVillage {

        @Autowired
        private StoredOffers stored;

        private final List<Object> told = new ArrayList<>();

        private OfferRounds after(int days) {
            var then = LocalDate.of(2026, 11, 25).plusDays(days).atStartOfDay(TestClock.AMSTERDAM);
            return new OfferRounds(stored, told::add, Clock.fixed(then.toInstant(), TestClock.AMSTERDAM));
        }

        private List<ListingId> unheard(int days) {
            return after(days).unheard();
        }

        @Test
        void whoWasNotAskedHearsInTheNightBeforeTheSeventhDayAndOnce() {
            var offer = offered();
            assertThat(unheard(5)).doesNotContain(offer.id());
            assertThat(unheard(6)).contains(offer.id());

            after(6).tell(offer.id());
            after(6).tell(offer.id());
            after(60).tell(offer.id());

            assertThat(told).containsExactly(new OfferHeard(offer.id()));
            assertThat(unheard(60)).doesNotContain(offer.id());
        }

        @Test
        void whatWasForgottenForAWhileIsToldLaterAllTheSame() {
            var offer = offered();

            assertThat(unheard(30)).contains(offer.id());
        }

        @Test
        void whoWasAskedHeardAlreadyWhateverTheyAnswered() {
            var silent = offered();
            var said = offered();
            var withdrawn = offered();
            var asker = person();
            var request = requested(Sample.request(asker, HelpTask.GROCERIES, here));
            ask(requested(), silent);
            ask(requested(), said);
            ask(request, withdrawn);
            volunteering.notNow(said.person(), askOf(said).id());
            requesting.close(asker, request);
            var all = List.of(silent, said, withdrawn);
            all.forEach(it -> after(6).tell(it.id()));

            assertThat(told).isEmpty();
            assertThat(unheard(6))
                    .doesNotContainAnyElementsOf(all.stream().map(Offer::id).toList());
        }

        @Test
        void eachOfferOfSomebodyHearsForItself() {
            var gijs = person();
            var groceries = offered(Sample.offer(gijs, HelpTask.GROCERIES, here), Capacity.timesAMonth(10));
            var computer = offered(Sample.offer(gijs, HelpTask.COMPUTER, here), Capacity.timesAMonth(10));
            ask(requested(), groceries);
            List.of(groceries, computer).forEach(it -> after(6).tell(it.id()));

            assertThat(told).containsExactly(new OfferHeard(computer.id()));
        }

        @Test
        void whatStoppedHearsNothing() {
            var offer = offered();
            volunteering.stop(offer.person(), offer.id());

            assertThat(unheard(6)).doesNotContain(offer.id());
            after(6).tell(offer.id());
            assertThat(told).isEmpty();
            assertThat(offerRounds.find(offer.id())).isEmpty();
        }

        @Test
        void whoIsForgottenHearsNothing() {
            var offer = offered();
            aboutMe.forget(offer.person());
            after(6).tell(offer.id());

            assertThat(unheard(6)).doesNotContain(offer.id());
            assertThat(told).isEmpty();
        }
    }
}
