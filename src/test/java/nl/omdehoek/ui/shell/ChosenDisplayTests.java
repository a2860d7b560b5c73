package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.ui.shell.Display.Colours;
import nl.omdehoek.ui.shell.Display.Contrast;
import nl.omdehoek.ui.shell.Display.Language;
import nl.omdehoek.ui.shell.Display.Size;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of how somebody reads best, and what is made of what others put there. */
class ChosenDisplayTests {

    private static final Display ALL = new Display(Language.ENGLISH, Size.LARGEST, Contrast.STRONGER, Colours.DARK);

    @Test
    void whatIsKeptIsReadBack() {
        assertThat(ALL.text()).isEqualTo("en.grootst.sterker.donker");
        assertThat(Display.read(ALL.text())).contains(ALL);
        assertThat(Display.read(Display.USUAL.text())).contains(Display.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "...",
                "en.grootst.sterker",
                "en.grootst.sterker.paars",
                "\"><script>.a.b.c",
                "en.grootst.sterker.donker.x"
            })
    void whatWeDidNotWriteIsNothing(String text) {
        assertThat(Display.read(text)).isEmpty();
    }

    @Test
    void aWordThatIsNoneOfOursIsAsUsual() {
        assertThat(Display.chosen("fr", "reusachtig", "", "donker"))
                .isEqualTo(new Display(Language.PHONE, Size.USUAL, Contrast.USUAL, Colours.DARK));
    }

    @Test
    void aPageWearsOnlyWhatIsOtherThanUsual() {
        assertThat(Display.USUAL.attributes()).isEmpty();
        assertThat(ALL.attributes())
                .containsEntry("data-size", "grootst")
                .containsEntry("data-contrast", "sterker")
                .containsEntry("data-colours", "donker");
    }

    @Test
    void theLanguageIsThePhonesUnlessOneWasChosen() {
        var dutch = Texts.in(Texts.DUTCH);
        var english = Texts.in(Texts.ENGLISH);

        assertThat(Display.USUAL.texts(english)).isSameAs(english);
        assertThat(ALL.texts(dutch)).isSameAs(english);
        assertThat(Display.chosen("nl", "", "", "").texts(english)).isSameAs(dutch);
    }
}
