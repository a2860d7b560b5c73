package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers as people type them. */
class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "06 12 34 56 78", "06-12345678", "+31 6 12345678", "0031612345678"})
    void howeverItIsTypedItIsTheSameNumber(String typed) {
        var number = new PhoneNumber(typed);

        assertThat(number).isEqualTo(new PhoneNumber("+31612345678"));
        assertThat(number.spoken()).isEqualTo("06 12345678");
        assertThat(number.uri()).isEqualTo("tel:+31612345678");
    }

    @Test
    void aNumberFromElsewhereIsSaidWithItsCountry() {
        assertThat(new PhoneNumber("+49 30 901820").spoken()).isEqualTo("+49 30 901820");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "112", "bel mij", "+", "06 12345678 06 12345678 06 12345678"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(PhoneNumber.isReadable(typed)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06123", "0612345", "06 00000000", "0345 123", "0900 1234567"})
    void aNumberThatIsNobodysOwnIsTold(String typed) {
        assertThat(PhoneNumber.isReadable(typed)).isFalse();
    }

    @Test
    void itDoesNotSlipIntoALog() {
        assertThat("" + new PhoneNumber("0612345678")).doesNotContain("612345678");
    }
}
