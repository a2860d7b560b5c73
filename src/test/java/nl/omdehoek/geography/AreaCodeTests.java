package nl.omdehoek.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTests {

    @Test
    void tellsTheThreeKindsApart() {
        assertThat(AreaCode.parse("GM1960")).contains(new MunicipalityCode("GM1960"));
        assertThat(AreaCode.parse("WK196002")).contains(new DistrictCode("WK196002"));
        assertThat(AreaCode.parse("BU19600200")).contains(new NeighbourhoodCode("BU19600200"));
    }

    @Test
    void mayHoldLetters() {
        var code = new NeighbourhoodCode("BU0363AF02");

        assertThat(code.district()).isEqualTo(new DistrictCode("WK0363AF"));
        assertThat(code.municipality()).isEqualTo(new MunicipalityCode("GM0363"));
        assertThat(code.district().municipality()).isEqualTo(new MunicipalityCode("GM0363"));
    }

    @Test
    void keepsItsZeros() {
        assertThat(new NeighbourhoodCode("BU00140000").municipality().value()).isEqualTo("GM0014");
    }

    @Test
    void isWrittenInCapitals() {
        assertThat(AreaCode.parse(" bu0363af02 ")).contains(new NeighbourhoodCode("BU0363AF02"));
        assertThat(new NeighbourhoodCode("bu0363af02").value()).isEqualTo("BU0363AF02");
    }

    @Test
    void ofAMunicipalityIsItsOwn() {
        var code = new MunicipalityCode("GM1960");

        assertThat(code.municipality()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "GM",
                "GM196",
                "GM19600",
                "GM19A0",
                "WK1960",
                "WK1960020",
                "BU1960020",
                "BU196002000",
                "BU1960 200",
                "BUAF020363",
                "BU19600-00",
                "XX1960",
                "1960",
                "GM１９６０",
                "GM1960\n1",
                "BU0363ÀF02",
                "🏠"
            })
    void refusesAllElse(String typed) {
        assertThat(AreaCode.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode(typed));
        assertThatIllegalArgumentException().isThrownBy(() -> new DistrictCode(typed));
        assertThatIllegalArgumentException().isThrownBy(() -> new NeighbourhoodCode(typed));
    }

    @Test
    void refusesAnotherKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NeighbourhoodCode("WK196002"));
    }
}
