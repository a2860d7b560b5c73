package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4153",
                "4153 AB",
                "4153AB",
                "4153ab",
                "4153 aB",
                " 4153 ",
                "4153  AB",
                "\t4153 AB\n",
                "4153\u00A0AB",
                "\u00A04153"
            })
    void readsWhatPeopleType(String typed) {
        assertThat(Postcode.parse(typed)).contains(new Postcode("4153"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12",
                "415",
                "41533",
                "0153",
                "0000",
                "4153A",
                "4153 A",
                "4153ABC",
                "AB4153",
                "41 53",
                "4153-AB",
                "４１５３",
                "4153 🏠",
                "🏠",
                "4153 ÄB",
                "-4153",
                "4.153",
                "4153;drop"
            })
    void refusesWhatIsNoPostcode(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0153", "4153AB", "415", " 4153"})
    void holdsFourDigitsOnly(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode(digits));
    }
}
