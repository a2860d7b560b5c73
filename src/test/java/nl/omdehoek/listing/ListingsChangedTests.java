package nl.omdehoek.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.omdehoek.Ear;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.SamplePlaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

class ListingsChangedTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private final ListingId id = SampleListings.newId();

        @Autowired
        private PlaceGuide places;

        @Autowired
        private Ear ear;

        @Autowired
        private TransactionTemplate transaction;

        @Autowired
        private IncompleteEventPublications undelivered;

        @Autowired
        private JdbcClient jdbc;

        @AfterEach
        void hearAllAgain() {
            ear.listenAgain();
        }

        @Test
        void isToldOnceWhatChangedIsStored() {
            transaction.executeWithoutResult(_ -> {
                keep();
                assertThat(ear.heardOf(id)).isFalse();
            });

            await().until(() -> ear.heardOf(id));
            await().until(() -> waiting() == 0);
        }

        @Test
        void isNotToldWhenNothingChanged() {
            keep();
            await().until(() -> waiting() == 0);
            keep();
            var other = SampleListings.newId();
            places.keep(SamplePlaces.onTheMarket(other), "test");

            await().until(() -> ear.heardOf(other));
            assertThat(ear.timesHeardOf(id)).isEqualTo(1);
        }

        @Test
        void isNotToldOfWhatWasTakenBack() {
            transaction.executeWithoutResult(it -> {
                keep();
                it.setRollbackOnly();
            });
            var other = SampleListings.newId();
            places.keep(SamplePlaces.onTheMarket(other), "test");

            await().until(() -> ear.heardOf(other));
            assertThat(ear.heardOf(id)).isFalse();
            assertThat(waiting()).isZero();
        }

        @Test
        void isKeptForWhoFailedUntilItIsHandled() {
            ear.beDeafTo(id);
            keep();
            await().until(() -> waitingFor(Ear.class) == 1 && waiting() == 1);
            assertThat(ear.heardOf(id)).isFalse();

            ear.listenAgain();
            undelivered.resubmitIncompletePublications(
                    it -> it.getEvent().equals(new ListingsChanged(ListingKind.PLACE, List.of(id))));

            await().until(() -> ear.heardOf(id));
            await().until(() -> waiting() == 0);
        }

        private void keep() {
            places.keep(SamplePlaces.onTheMarket(id), "test");
        }

        private long waiting() {
            return waitingFor(Object.class);
        }

        private long waitingFor(Class<?> listener) {
            return jdbc.sql("""
                            select count(*) from event_publication
                             where serialized_event like :id and listener_id like :listener
                            """)
                    .param("id", "%" + id + "%")
                    .param("listener", listener == Object.class ? "%" : listener.getName() + "%")
                    .query(Long.class)
                    .single();
        }
    }
}
