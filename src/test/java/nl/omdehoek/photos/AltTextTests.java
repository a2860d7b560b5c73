package nl.omdehoek.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a photo says something, and can be read aloud in one breath. */
class AltTextTests {

    @Test
    void itIsKeptWithoutTheSpaceAroundIt() {
        assertThat(new AltText("  Een lange tafel in de tuin \n").text()).isEqualTo("Een lange tafel in de tuin");
        assertThat(new AltText("x".repeat(AltText.LONGEST)).text()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void nothingAndTooMuchAreRefused(int length) {
        var typed = "x".repeat(length);

        assertThat(AltText.isReadable(typed)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new AltText(typed));
    }
}
