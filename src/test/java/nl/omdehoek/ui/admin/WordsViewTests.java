package nl.omdehoek.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.plainwords.OwnWord;
import nl.omdehoek.plainwords.OwnWords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class WordsViewTests extends AsAdministrator {

    @Autowired
    private OwnWords words;

    private void adaLooksAt(String municipality) {
        adaOpens("/beheer/woorden");
        fill("gemeente", municipality);
        press("Laat de woorden zien");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void anAdministratorAddsAWordAndTakesItAway() {
        adaLooksAt("Oude IJsselstreek");
        fill("woord", "Keukentafelgesprek");
        fill("gewoner", "gesprek bij je thuis");
        var added = press("Voeg toe");

        assertThat(added.select(".mine > li").text()).contains("keukentafelgesprek → gesprek bij je thuis");
        assertThat(words.list(new MunicipalityCode("GM1509")))
                .containsExactly(new OwnWord("keukentafelgesprek", "gesprek bij je thuis"));
        assertThat(press("Haal ‘keukentafelgesprek’ weg").text()).contains("nog geen eigen woorden");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void whatIsNoWordIsSaidAndNotKept() {
        adaLooksAt("Berg en Dal");
        fill("woord", "hulp");
        fill("gewoner", "Hulp");
        assertThat(press("Voeg toe").select("[role=alert]").text()).contains("Vul twee verschillende woorden in");
        assertThat(words.list(new MunicipalityCode("GM1945"))).isEmpty();
        assertThat(find(Input.class).withId("woord").single().getValue()).isEqualTo("hulp");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void anUnknownMunicipalityIsSaid() {
        adaOpens("/beheer/woorden");
        fill("gemeente", "Nergenshuizen");
        assertThat(press("Laat de woorden zien").select("[role=alert]").text())
                .contains("We kennen geen gemeente ‘Nergenshuizen’");
    }

    @Test
    @WithAnonymousUser
    void nobodyElseSeesIt() {
        open("/beheer/woorden");
        assertThat(find(WordsView.class).all()).isEmpty();
    }
}
