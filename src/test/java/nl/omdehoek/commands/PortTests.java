package nl.omdehoek.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortTests {

    @Test
    void aPortWhereSomebodyListensIsTaken() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThat(new Port(other.getLocalPort()).complaint())
                    .hasValueSatisfying(it -> assertThat(it).contains(" is al in gebruik. "));
        }
    }

    @Test
    void aPortThatIsNotForEverybodyIsNotSaidToBeTaken() {
        var complaint = new Port(1).complaint();
        assumeThat(complaint).as("the administrator may listen everywhere").isPresent();

        assertThat(complaint).hasValueSatisfying(it -> assertThat(it).contains(" mag je hier niet gebruiken. "));
    }
}
