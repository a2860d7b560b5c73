package nl.omdehoek.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://buurt.example", "https://buurt.example/", " https://buurt.example// "})
    void aSlashAtTheEndStandsInNoAddressTwice(String set) {
        assertThat(new Origin(set).to("/plek/bankje")).isEqualTo("https://buurt.example/plek/bankje");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "buurt.example", "ftp://buurt.example", "https://"})
    void whatIsNoAddressOfTheWebIsRefused(String set) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Origin(set));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "http://127.9.9.9:80", "http://[::1]:8080"})
    void theMachineItselfIsKnown(String set) {
        assertThat(new Origin(set).isThisMachine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://buurt.example", "http://192.0.2.1:8080", "http://localhost.example", "http://0.0.0.0"})
    void anotherMachineIsNot(String set) {
        assertThat(new Origin(set).isThisMachine()).isFalse();
    }

    @Test
    void onlyTlsIsSafe() {
        assertThat(new Origin("https://buurt.example").isSafe()).isTrue();
        assertThat(new Origin("http://localhost:8080").isSafe()).isFalse();
    }
}
