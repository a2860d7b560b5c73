package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.NeighbourhoodCode;
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

        @Test
        void nobodyConnectsWhereNobodyWasNamed() {
            assertThat(register.of(NEIGHBOURHOOD)).isEmpty();
        }

        @Test
        void theSmallestAreaThatHasSomebodyCounts() {
            register.name(connector(NEIGHBOURHOOD.municipality(), "Gerda"));
            assertThat(register.of(NEIGHBOURHOOD)).map(Connector::name).contains("Gerda");

            register.name(connector(NEIGHBOURHOOD.district(), "Wim"));
            assertThat(register.of(NEIGHBOURHOOD)).map(Connector::name).contains("Wim");

            register.name(connector(NEIGHBOURHOOD, "Bep"));
            assertThat(register.of(NEIGHBOURHOOD)).map(Connector::name).contains("Bep");
        }

        @Test
        void whoConnectsNextDoorDoesNotConnectHere() {
            register.name(connector(new NeighbourhoodCode("BU01411001"), "Bep"));

            assertThat(register.of(NEIGHBOURHOOD)).isEmpty();
        }

        @Test
        void tellsWhetherNamingChangedAnything() {
            assertThat(register.name(connector(NEIGHBOURHOOD, "Bep"))).isTrue();
            assertThat(register.name(connector(NEIGHBOURHOOD, "Bep"))).isFalse();
            assertThat(register.name(connector(NEIGHBOURHOOD, "Gerda"))).isTrue();
            assertThat(register.in(NEIGHBOURHOOD)).contains(connector(NEIGHBOURHOOD, "Gerda"));
        }

        private static Connector connector(AreaCode area, String name) {
            return new Connector(
                    area, name, "Welzijn Voorbeeld", "0345 00 00 00", "di en do, 9.00 tot 12.00 uur", true);
        }
    }
}
