package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the styles are written: for readers of any direction, and small enough to stand in every page. */
class StylesTests {

    private static final Pattern SIDE = Pattern.compile(
            "[{;] *((?:[a-z]+-)*(?:left|right)(?:-[a-z]+)*|(?:float|clear|text-align): *(?:left|right))\\b[^;}]*");
    private static final Pattern FOUR_SIDES = Pattern.compile(
            "[{;] *((?:margin|padding|inset|border-width): *[^ ;}]+ ([^ ;}]+) [^ ;}]+ (?!\\2[;} ])[^ ;}]+) *[;}]");
    private static final int MOST = 24_000;

    private final String styles = new Styles().text();

    StylesTests() throws IOException {}

    @Test
    void sidesAreNamedAfterTheDirectionOfReading() {
        assertThat(SIDE.matcher(styles).results().map(it -> it.group(1))).isEmpty();
        assertThat(FOUR_SIDES.matcher(styles).results().map(it -> it.group(1))).isEmpty();
    }

    @Test
    void theyAreSmallAndWithoutRemarks() {
        assertThat(styles.length()).isLessThan(MOST);
        assertThat(styles).doesNotContain("/*", "\n", "  ");
    }
}
