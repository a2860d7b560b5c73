package nl.omdehoek.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.omdehoek.bench.ManyResidents;
import org.junit.jupiter.api.Test;

/** Residents who speak Flow's language without a browser, as the measurement has a thousand of: so that it stays right. */
class ResidentsLoadTests {

    @Test
    void aFewOfThemGetTheRightAnswerToAllTheyDo() {
        try (var residents = new ManyResidents(
                Portal.running().address(), 3, List.of("4153", "3811", "3511"), Duration.ofMillis(100))) {
            var met = residents.act(Duration.ofMillis(100), Duration.ofSeconds(6));

            assertThat(met.errors()).isEmpty();
            assertThat(met.actions()).isGreaterThan(45);
        }
    }
}
