package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.Test;

/** Nobody reads Vaadin's own words, whatever goes wrong; that the line is gone is tried in a browser. */
class FlowWordsTests {

    @Test
    void whatTheAppItselfSaysIsSaidInTheVisitorsLanguage() {
        var dutch = FlowWords.messages(Texts.in(Texts.DUTCH));
        var english = FlowWords.messages(Texts.in(Texts.ENGLISH));

        assertThat(dutch.getSyncErrorCaption()).isEqualTo("Deze pagina loopt niet meer gelijk met de server.");
        assertThat(dutch.getSyncErrorMessage())
                .isEqualTo(dutch.getInternalErrorMessage())
                .startsWith("Tik hier");
        assertThat(dutch.getCookiesDisabledCaption()).startsWith("Je browser");
        assertThat(english.getInternalErrorCaption()).isEqualTo("Something went wrong on our side.");
    }
}
