package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which servers in front are believed. */
class ProxiesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                            | ''",
                "' , '                         | ''",
                "10.0.0.5                      | 10.0.0.5/32",
                "10.0.0.0/8, fd00::/8          | 10.0.0.0/8,fd00::/8",
                "' 10.0.0.5 , 192.168.0.0/16 ' | 10.0.0.5/32,192.168.0.0/16",
                "::1                           | ::1/128"
            })
    void aListHoldsAddressesAndNetworks(String typed, String networks) {
        assertThat(new Proxies(typed).networks()).isEqualTo(networks);
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "10.0.0.0/99", "proxy", "10.0.0", "10.0.0.0/8;fd00::/8"})
    void whatIsNoListIsRefusedWithWhatToWrite(String typed) {
        assertThatThrownBy(() -> new Proxies(typed)).isInstanceOfSatisfying(UnreadableProxies.class, it -> {
            var told = new UnreadableProxiesAnalyzer().analyze(it, it);
            assertThat(told.getDescription()).startsWith("OMDEHOEK_PROXIES is geen lijst van adressen");
            assertThat(told.getAction()).contains("10.0.0.5,192.168.0.0/16");
        });
    }
}
