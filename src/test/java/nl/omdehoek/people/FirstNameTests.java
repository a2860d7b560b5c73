package nl.omdehoek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jo",
                "Ö",
                "Jan-Willem",
                "Anne Marie",
                "D’Angelo",
                "O'Brien",
                "J. Jansen",
                "فاطمة",
                "Nguyễn",
                "Łukasz"
            })
    void whatPeopleAreCalledIsAName(String name) {
        assertThat(new FirstName(name).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "www.koop.nl",
                "http://koop",
                "a@b.nl",
                "<b>Jo</b>",
                "06 12345678",
                "🍲",
                "-",
                "Jo; drop table"
            })
    void aLinkANumberOrNothingIsNone(String typed) {
        assertThat(FirstName.isReadable(typed)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new FirstName(typed));
    }

    @Test
    void itHasFortyLettersAtMost() {
        assertThat(FirstName.isReadable("a".repeat(40))).isTrue();
        assertThat(FirstName.isReadable("a".repeat(41))).isFalse();
        assertThat(FirstName.isReadable("a".repeat(500))).isFalse();
    }

    @Test
    void spacesRoundItAndTwoInARowAreTypingOnly() {
        assertThat(new FirstName("  Anne   Marie ").text()).isEqualTo("Anne Marie");
    }
}
