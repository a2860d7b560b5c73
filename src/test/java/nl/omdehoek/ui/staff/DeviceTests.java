package nl.omdehoek.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser says of itself is long, and mostly not so. */
class DeviceTests {

    private static final Texts DUTCH = Texts.in(Texts.DUTCH);

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML like Gecko) Chrome/131.0 Mobile Safari/537.36, Chrome op Android",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile Safari/604.1, Safari op iPhone",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0, Edge op Windows",
        "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0, Firefox op Linux",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.1 Safari/605.1.15, Safari op Mac",
        "Firefox, Firefox",
        "iets anders, Een onbekend apparaat"
    })
    void itsOwnerKnowsItAgain(String said, String called) {
        assertThat(Device.of(said).called(DUTCH)).isEqualTo(called);
    }

    @Test
    void whatSaysNothingIsNotKnown() {
        assertThat(Device.of(null).called(DUTCH)).isEqualTo("Een onbekend apparaat");
    }
}
