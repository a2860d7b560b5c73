package nl.omdehoek.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestDatabase;
import nl.omdehoek.geography.MunicipalityCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsTests {

    @Nested
    @OnDatabase(TestDatabase.H2)
    class OnH2 extends Tests {}

    @Nested
    @OnDatabase(TestDatabase.POSTGRESQL)
    class OnPostgreSql extends Tests {}

    abstract static class Tests {

        @Autowired
        private Settings settings;

        @Test
        void theEveningBeginsAtFiveWhereNobodySaidOtherwise() {
            assertThat(settings.eveningStarts()).isEqualTo(LocalTime.of(17, 0));
            assertThat(settings.eveningStarts(new MunicipalityCode("GM0001"))).isEqualTo(LocalTime.of(17, 0));
        }

        @Test
        void eachMunicipalitySetsItsOwnEveningAndSeesTheChangeAtOnce() {
            var west = new MunicipalityCode("GM0002");
            var east = new MunicipalityCode("GM0003");
            settings.eveningStarts(west);

            settings.set(west, Setting.EVENING_STARTS, "18:30");
            assertThat(settings.eveningStarts(west)).isEqualTo(LocalTime.of(18, 30));
            assertThat(settings.eveningStarts(east)).isEqualTo(LocalTime.of(17, 0));

            settings.set(west, Setting.EVENING_STARTS, "16:00");
            assertThat(settings.eveningStarts(west)).isEqualTo(LocalTime.of(16, 0));
        }

        @Test
        void aValueThatCannotBeReadIsRefusedAndChangesNothing() {
            var municipality = new MunicipalityCode("GM0004");
            settings.set(municipality, Setting.EVENING_STARTS, "18:30");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> settings.set(municipality, Setting.EVENING_STARTS, "half zeven"))
                    .withMessageContaining("half zeven");
            assertThat(settings.eveningStarts(municipality)).isEqualTo(LocalTime.of(18, 30));
        }
    }
}
