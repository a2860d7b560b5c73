package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Entry;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

class ConnectorRegisterTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    @Transactional
    abstract static class Tests {

        private static final NeighbourhoodCode NEIGHBOURHOOD = new NeighbourhoodCode("BU01411000");

        @Autowired
        private ConnectorRegister register;

        @Autowired
        private Journal journal;

        @Test
        void nobodyConnectsWhereNobodyWasNamed() {
            assertThat(register.of(NEIGHBOURHOOD)).isEmpty();
        }

        @Test
        void theSmallestAreaThatHasSomebodyCounts() {
            register.name(connector(NEIGHBOURHOOD.municipality(), "Gerda"), "test");
            assertThat(register.of(NEIGHBOURHOOD)).map(Connector::name).contains("Gerda");

            register.name(connector(NEIGHBOURHOOD.district(), "Wim"), "test");
            assertThat(register.of(NEIGHBOURHOOD)).map(Connector::name).contains("Wim");

            register.name(connector(NEIGHBOURHOOD, "Bep"), "test");
            assertThat(register.of(NEIGHBOURHOOD)).map(Connector::name).contains("Bep");
        }

        @Test
        void ofALargerAreaOnlyWhoWasNamedForAllOfItCounts() {
            register.name(connector(NEIGHBOURHOOD, "Bep"), "test");
            assertThat(register.of(NEIGHBOURHOOD.district())).isEmpty();
            assertThat(register.of(NEIGHBOURHOOD.municipality())).isEmpty();

            register.name(connector(NEIGHBOURHOOD.municipality(), "Gerda"), "test");
            assertThat(register.of(NEIGHBOURHOOD.district()))
                    .map(Connector::name)
                    .contains("Gerda");
        }

        @Test
        void whoConnectsNextDoorDoesNotConnectHere() {
            register.name(connector(new NeighbourhoodCode("BU01411001"), "Bep"), "test");

            assertThat(register.of(NEIGHBOURHOOD)).isEmpty();
        }

        @Test
        void whoWasNamedWhereStandsInTheJournalWithoutTheName() {
            register.name(connector(NEIGHBOURHOOD, "Bep"), "test");
            register.name(connector(NEIGHBOURHOOD, "Bep"), "test");
            register.name(connector(NEIGHBOURHOOD, "Gerda"), "test");

            assertThat(journal.about(new Subject("CONNECTOR", NEIGHBOURHOOD.value())))
                    .extracting(Entry::act)
                    .containsExactly("NEW", "CHANGED");
        }

        @Test
        void tellsWhetherNamingChangedAnything() {
            assertThat(register.name(connector(NEIGHBOURHOOD, "Bep"), "test")).isTrue();
            assertThat(register.name(connector(NEIGHBOURHOOD, "Bep"), "test")).isFalse();
            assertThat(register.name(connector(NEIGHBOURHOOD, "Gerda"), "test")).isTrue();
            assertThat(register.in(NEIGHBOURHOOD)).contains(connector(NEIGHBOURHOOD, "Gerda"));
        }

        private static Connector connector(AreaCode area, String name) {
            return new Connector(
                    area, name, "Welzijn Voorbeeld", "0345 00 00 00", "di en do, 9.00 tot 12.00 uur", true);
        }
    }
}
