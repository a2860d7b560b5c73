package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.drafts.Drafts;
import nl.omdehoek.ui.shell.InTheApp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TellPlaceViewTests extends InTheApp {

    @Autowired
    private Drafts drafts;

    private String draft(String... more) {
        var answers = new HashMap<>(Map.of("wat", "Wadhuis aan zee", "soort", "buurthuis"));
        for (var i = 0; i < more.length; i += 2) {
            answers.put(more[i], more[i + 1]);
        }
        return "/plaatsen/concept/"
                + drafts.begin(DraftKind.PLACE, answers, Optional.empty()).text();
    }

    @Test
    void aDoorLeadsThere() {
        assertThat(open("/plaatsen").select(".doors a[href=/plaatsen/plek]").text())
                .startsWith("Ik weet een plek");
    }

    @Test
    void theSortsAreToldInPlainWords() {
        assertThat(open("/plaatsen/plek").select("input[name=soort] + span").eachText())
                .contains("Buurthuis", "Bankje", "Koffie en eten");
    }

    @Test
    void whereAboutIsAskedFirstAndThenHowToFindIt() {
        assertThat(open(draft() + "/waar-is-die").select("form[method=post]")).isEmpty();
        var known = open(draft() + "/waar-is-die?bij=8899");
        assertThat(known.select("form[method=post] input[name=waar]")).hasSize(1);
        assertThat(known.select("form[method=post] input[name=bij]").attr("value"))
                .isEqualTo("8899");
    }

    @Test
    void whatIsThereAlreadyByANameLikeItIsShown() {
        assertThat(open(draft() + "/waar-is-die?bij=8899")
                        .select("a[href^=/plek/]")
                        .eachText())
                .containsExactly("Het Wadhuis");
    }

    @Test
    void whoTellsIsNotTheOneToAskFor() {
        var page = open(draft("bij", "8899") + "/wie-ben-je");
        assertThat(page.text()).contains("Je naam komt er niet bij te staan.");
        var preview = open(draft("bij", "8899", "waar", "Aan de dijk", "naam", "Ria", "open", "altijd"));
        assertThat(preview.select("article").text())
                .contains("Wadhuis aan zee", "Aan de dijk", "Open: altijd")
                .doesNotContain("Ria");
        assertThat(preview.select("a[href^=/plek/]").eachText()).contains("Het Wadhuis");
    }
}
