package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.drafts.DraftKind;
import nl.omdehoek.drafts.DraftSecret;
import nl.omdehoek.drafts.Drafts;
import nl.omdehoek.ui.shell.InTheApp;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What is said before it is posted: what is there already, plainer words, and what not everybody should read. It holds up nothing. */
class TipsTests extends InTheApp {

    @Autowired
    private Drafts drafts;

    @Autowired
    private WebApplicationContext context;

    private DraftSecret draft(String title, String summary) {
        var answers = new HashMap<String, String>();
        for (var question : new String[] {"waar", "wanneer", "wie", "meer"}) {
            answers.putAll(Posting.good(question));
        }
        answers.putAll(Map.of("bij", "8899", "wat", title, "uitleg", summary));
        return drafts.begin(DraftKind.ORGANISE, answers, Optional.empty());
    }

    private Element preview(String title, String summary) {
        return open("/plaatsen/concept/" + draft(title, summary).text());
    }

    private static String sent(Element page) {
        return page.select("form[action$=plaats-het]").attr("action");
    }

    @Test
    void whatIsThereAlreadyIsShownToJoinInstead() {
        var page = preview("Jutten met de zak", "Kom je ook?");

        assertThat(page.text()).contains("Dit is er al in de buurt. Doe je liever mee?");
        assertThat(page.select("a[href^=/activiteit/]").eachText()).containsExactly("Samen jutten");
        assertThat(sent(page)).isNotEmpty();
    }

    @Test
    void whereNothingIsLikeItNothingIsSaid() {
        assertThat(preview("Zeppelins bouwen", "Kom je ook?").text()).doesNotContain("Dit is er al");
    }

    @ParameterizedTest
    @CsvSource({
        "Bel 06 12345678 als je komt., Er staat een telefoonnummer in: 06 12345678.",
        "Kom naar Dorpsstraat 12., Er staat een adres in: Dorpsstraat 12.",
        "Mail naar ria@elders.nl., Er staat een e-mailadres in: ria@elders.nl.",
        "Kijk op www.elders.nl., Er staat een link in: www.elders.nl.",
        "Kom je klootzak., Het woord “klootzak” kan iemand kwetsen."
    })
    void whatNotEverybodyShouldReadIsAskedBackAndCanBePosted(String summary, String sentence) {
        var page = preview("Dammen in de hal", summary);

        assertThat(page.text()).contains(sentence);
        assertThat(sent(page)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wij praten over leven met kanker.",
                "Bij de paal naast de brug.",
                "Ieder komt aan de beurt.",
                "Neem je hond mee."
            })
    void everydayWordsPass(String summary) {
        assertThat(preview("Dammen in de hal", summary).text()).doesNotContain("kan iemand kwetsen", "Er staat een");
    }

    @Test
    void aLongSentenceIsToldWithHowLongItIs() {
        var page = preview(
                "Dammen in de hal",
                "Wij willen graag elke week met alle buren die dat leuk vinden samen dammen en koffie drinken in de hal.");

        assertThat(page.text())
                .contains("De zin “Wij willen graag elke week met")
                .contains("heeft 20 woorden.");
        assertThat(sent(page)).isNotEmpty();
    }

    @Test
    void aHardWordIsReplacedWithOneTap() {
        var draft = draft("Dammen in de hal", "Het is laagdrempelig.");
        var form = open("/plaatsen/concept/" + draft.text()).expectFirst("form[action$=woord]");
        assertThat(form.text()).isEqualTo("Zeg niet “laagdrempelig” maar “makkelijk om binnen te lopen”");
        var fields = new HashMap<String, String>();
        form.select("input").forEach(it -> fields.put(it.attr("name"), it.attr("value")));

        var answer = Posting.in(context).send(form.attr("action"), fields);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(drafts.find(draft).orElseThrow().answer("uitleg")).isEqualTo("Het is makkelijk om binnen te lopen.");
    }

    @Test
    void aWordThatIsNotThereChangesNothing() {
        var draft = draft("Dammen in de hal", "Het is laagdrempelig.");
        var posting = Posting.in(context);
        var path = "/plaatsen/concept/" + draft.text() + "/woord";
        posting.send(path, Map.of("veld", "uitleg", "woord", "derhalve"));
        posting.send(path, Map.of("veld", "waar", "woord", "laagdrempelig"));

        assertThat(drafts.find(draft).orElseThrow().answer("uitleg")).isEqualTo("Het is laagdrempelig.");
    }
}
