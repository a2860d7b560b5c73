package nl.omdehoek.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.people.Role;
import nl.omdehoek.ui.mine.ProvenAgain.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who somebody is, proven by their words before what matters most. */
@OnDatabase
class ProvenAgainTests {

    private static final String WRONG = "appel brug citroen dorp emmer";

    @Autowired
    private ProvenAgain provenAgain;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DESK", "CONNECTOR", "STAND_IN"})
    void whoHasADeskGuessesNoOftenerThanOthers(Role role) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("198.51.100." + role.ordinal());
        request.setRemoteUser("ans");
        request.addUserRole(role.name());

        assertThat(IntStream.range(0, 11).mapToObj(_ -> provenAgain.by(WRONG, request)))
                .startsWith(new Refused("mine.back.wrong"))
                .endsWith(new Refused("mine.back.wait"))
                .filteredOn(new Refused("mine.back.wrong")::equals)
                .hasSize(10);
    }
}
