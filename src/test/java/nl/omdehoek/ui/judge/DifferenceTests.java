package nl.omdehoek.ui.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.ElementUtil;
import nl.omdehoek.wording.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What changed in a text is told apart in words, not by colour alone. */
class DifferenceTests {

    private static Element of(String before, String after) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(
                ElementUtil.toJsoup(document, new Difference(before, after, Texts.in(Texts.DUTCH)).getElement()));
        return document.child(0);
    }

    @Test
    void aWordThatWasChangedIsToldAsGoneAndAsNew() {
        var page = of("We maken een grote pan.", "We maken een kleine pan.");
        assertThat(page.select("del").eachText()).containsExactly("weg: grote");
        assertThat(page.select("ins").eachText()).containsExactly("nieuw: kleine");
        assertThat(page.text()).contains("We maken een").endsWith("pan.");
    }

    @Test
    void aLineThatCameIsNewAsAWhole() {
        var page = of("Soep", "Soep\nBreng een kom mee");
        assertThat(page.select("ins").text()).contains("Breng een kom mee");
        assertThat(page.select("del")).isEmpty();
    }

    @Test
    void whatStayedIsNeither() {
        var page = of("Soep op zaterdag", "Soep op zaterdag");
        assertThat(page.select("del, ins")).isEmpty();
        assertThat(page.text()).isEqualTo("Soep op zaterdag");
    }

    @Test
    void whatLooksLikeAPageIsShownAsText() {
        var page = of("Soep", "<b>Soep</b> & brood");
        assertThat(page.select("b")).isEmpty();
        assertThat(page.text()).contains("<b>Soep", "</b>", "& brood");
    }
}
