package nl.omdehoek.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.omdehoek.Ear;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Contact;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.SamplePlaces;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class OrganisationRegisterTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        private final ListingId id = SampleListings.newId();

        @Autowired
        private OrganisationRegister register;

        @Autowired
        private Organisations organisations;

        @Autowired
        private PlaceGuide places;

        @Autowired
        private Journal journal;

        @Autowired
        private Ear ear;

        @Test
        void readsBackWhatItKept() {
            register.keep(dorpskring(), "test");

            assertThat(register.get(id).orElseThrow().keptAs(null)).isEqualTo(dorpskring());
            assertThat(register.get(SampleListings.newId())).isEmpty();
        }

        @Test
        void tellsNewFromChangedFromUnchanged() {
            assertThat(register.keep(dorpskring(), "test")).isEqualTo(Keeping.NEW);
            assertThat(register.keep(dorpskring(), "test")).isEqualTo(Keeping.UNCHANGED);
            assertThat(register.keep(renamed(), "test")).isEqualTo(Keeping.CHANGED);
            assertThat(register.get(id)).map(Organisation::name).contains("Dorpskring 't Veld");
            assertThat(journal.about(new Subject("ORGANISATION", id.value())))
                    .extracting(Entry::act)
                    .containsExactly("NEW", "CHANGED");
        }

        @Test
        void whatItIsBehindIsFoundUnderItsNewName() {
            register.keep(dorpskring(), "test");
            var place = SampleListings.newId();
            places.keep(SamplePlaces.run(place, id), "test");
            await().until(() -> ear.timesHeardOf(place) == 1);
            assertThat(places.find(place).flatMap(Findable::organisationName)).contains("De Dorpskring");

            register.keep(renamed(), "test");

            await().until(() -> ear.timesHeardOf(place) == 2);
            assertThat(places.find(place).flatMap(Findable::organisationName)).contains("Dorpskring 't Veld");
        }

        @Test
        void refusesAChangeOfWhatSomebodyElseChangedFirst() {
            var first = organisations.saveAll(List.of(dorpskring())).iterator().next();
            organisations.saveAll(List.of(renamed().keptAs(first.version())));

            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(() -> organisations.saveAll(List.of(first)));
        }

        private Organisation dorpskring() {
            var contact = new Contact("0345 00 00 00", "https://dorpskring.voorbeeld.nl");
            return new Organisation(id, "De Dorpskring", OrganisationKind.FOUNDATION, contact, true, null);
        }

        private Organisation renamed() {
            return new Organisation(id, "Dorpskring 't Veld", OrganisationKind.ASSOCIATION, Contact.NONE, false, null);
        }
    }
}
