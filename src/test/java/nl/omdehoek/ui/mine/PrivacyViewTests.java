package nl.omdehoek.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.Terms;
import nl.omdehoek.ui.shell.InTheApp;
import nl.omdehoek.wording.Texts;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page about privacy says of each mark in the code what it is, why it is kept and how long. */
class PrivacyViewTests extends InTheApp {

    @Autowired
    private AboutMe aboutMe;

    @Autowired
    private Terms terms;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyMarkIsTold(String language) {
        UI.getCurrent().setLocale(Locale.of(language));
        var texts = Texts.in(Locale.of(language));
        var page = open("/privacy");

        assertThat(aboutMe.fields()).hasSizeGreaterThan(20).allSatisfy(field -> {
            var told = page.select("h3").stream()
                    .filter(it -> it.text().equals(texts.get("privacy.purpose." + field.purpose())))
                    .map(Element::nextElementSibling)
                    .toList();
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().select("li").eachText())
                    .anyMatch(it -> it.startsWith(PrivacyView.what(field, texts))
                            && it.endsWith(texts.get("privacy.term." + field.term(), terms.days(field.term())) + "."));
        });
    }

    @Test
    void aTermIsToldInDays() {
        assertThat(open("/privacy").text()).contains("tot 30 dagen na de datum", "730 dagen niets deed");
    }

    @Test
    void whereNobodyIsResponsibleItSaysSo() {
        assertThat(open("/privacy").text()).contains("Er is nog niemand die verantwoordelijk is.");
    }

    @Test
    void everyPageLeadsThere() {
        open("/over");

        assertThat(house().select("footer a[href=/privacy]")).hasSize(1);
    }
}
