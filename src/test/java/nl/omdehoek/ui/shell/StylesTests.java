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
    private static final int MOST = 27_000;

    private final String styles = new Styles().text();

    StylesTests() throws IOException {}

    @Test
    void sidesAreNamedAfterTheDirectionOfReading() {
        assertThat(SIDE.matcher(styles).results().map(it -> it.group(1))).isEmpty();
        assertThat(FOUR_SIDES.matcher(styles).results().map(it -> it.group(1))).isEmpty();
    }

    /** Else who chose light would read in the dark, and who chose dark would read by day. */
    @Test
    void whatIsDarkByTheWishOfThePhoneIsSoByChoiceToo() {
        assertThat(styles)
                .contains(
                        "@media screen and (prefers-color-scheme: dark) { :root:not([data-colours=\"licht\"]) { --paper: #131816;",
                        "@media screen { :root[data-colours=\"donker\"] { --paper: #131816;",
                        "@media screen and (prefers-color-scheme: dark) { :root:not([data-colours=\"licht\"])[data-contrast=\"sterker\"] { --paper: #000000;",
                        "@media screen { :root[data-colours=\"donker\"][data-contrast=\"sterker\"] { --paper: #000000;")
                .doesNotContain("@media (prefers-color-scheme");
    }

    @Test
    void theyAreSmallAndWithoutRemarks() {
        assertThat(styles.length()).isLessThan(MOST);
        assertThat(styles).doesNotContain("/*", "\n", "  ");
    }
}
