package nl.omdehoek.ui.help;

import static nl.omdehoek.help.HelpTask.GROCERIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.help.Sample;
import nl.omdehoek.help.Showing;
import nl.omdehoek.help.Softened;
import nl.omdehoek.help.Wish;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The words in which neighbours read of a request: where they are written, agreed, read and taken back. */
@OnDatabase
class ShowingPagesTests extends HelpPagesVillage {

    private static final String WORDS = "Een buur zoekt iemand die <soms> brood meeneemt.";

    @Autowired
    private Showing showing;

    @Autowired
    private Neighbourhoods neighbourhoods;

    private PersonId asker;
    private UUID request;

    @BeforeEach
    void somebodyInBeesdMayBeShown() {
        asker = person();
        var church = neighbourhoods.neighbourhood(Sample.BEESD).orElseThrow().centre();
        request = requested(Sample.request(asker, GROCERIES, church).wishing(Wish.SHOWN));
    }

    private String path() {
        return "/werkbank/vraag/" + request;
    }

    private Document staffPage() throws Exception {
        return page(connector, RequestView.class, path().substring(1), "request", request);
    }

    private Document list() throws Exception {
        return page(ShownView.class, "gevraagd", Map.of(), Map.of("bij", List.of("4153")));
    }

    private void propose() throws Exception {
        by(connector, sent(path() + "/voorleggen").param("zachte-woorden", WORDS));
    }

    private void yes() throws Exception {
        var which = showing.of(request).orElseThrow().proposedAt();
        answer(sent("/mijn/hulp/tonen/" + request).cookie(browserOf(asker)).param("stand", which.toString()));
    }

    @Test
    void theConnectorWritesTheAskerSaysYesAndNeighboursRead() throws Exception {
        assertThat(staffPage().select("form[action$=/voorleggen] textarea")).hasSize(1);
        propose();
        assertThat(staffPage().text()).contains("Dit wacht op een ja.");
        assertThat(list().text()).doesNotContain("soms");
        yes();

        assertThat(staffPage().text()).contains("Dit staat op de site.");
        var page = list();
        assertThat(page.select("main .said").eachText()).contains(WORDS);
        assertThat(page.select("main").text()).contains("Boodschappen").doesNotContain("Gijs", "Wie kan mij helpen?");
        assertThat(page.select("a[href*=" + request + "]").attr("href"))
                .isEqualTo("/plaatsen/aanbieden?taak=boodschappen&gevraagd=" + request + "&bij=4153");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        requesting.close(asker, request);
        assertThat(list().select("a[href*=" + request + "]")).isEmpty();
    }

    @Test
    void oneTapTakesItBack() throws Exception {
        propose();
        yes();
        answer(sent("/mijn/hulp/niet-tonen/" + request).cookie(browserOf(person())));
        assertThat(list().select("a[href*=" + request + "]")).hasSize(1);
        answer(sent("/mijn/hulp/niet-tonen/" + request).cookie(browserOf(asker)));

        assertThat(list().select("a[href*=" + request + "]")).isEmpty();
    }

    @Test
    void nobodyElseSaysYes() throws Exception {
        propose();
        var which = showing.of(request).orElseThrow().proposedAt().toString();
        answer(sent("/mijn/hulp/tonen/" + request).cookie(browserOf(person())).param("stand", which));
        answer(sent("/mijn/hulp/tonen/" + request).cookie(browserOf(asker)).param("stand", "nu"));
        assertThat(answer(sent("/mijn/hulp/tonen/" + request).param("stand", which))
                        .getStatus())
                .isEqualTo(404);

        assertThat(showing.of(request)).map(Softened::isShown).contains(false);
    }

    @Test
    void whatRevealsSomebodyIsSaidAndStaysTyped() throws Exception {
        var answer = by(
                connector,
                sent(path() + "/voorleggen").param("zachte-woorden", "Bel Gijs op 06 12345678, Dorpsstraat 12."));
        var page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("form[action$=/voorleggen] .wrong").text())
                .isEqualTo("Haal dit er nog uit: een telefoonnummer, een adres, een naam.");
        assertThat(page.select("form[action$=/voorleggen] textarea").text())
                .isEqualTo("Bel Gijs op 06 12345678, Dorpsstraat 12.");
        assertThat(showing.of(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 301})
    void wordsThatSayNothingOrTooMuchAreAskedForAgain(int length) throws Exception {
        var answer = by(connector, sent(path() + "/voorleggen").param("zachte-woorden", "x".repeat(length)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Schrijf wat buren lezen, hooguit 300 tekens.");
    }

    @Test
    void whoDoesNotAnswerItHasNoSuchPage() throws Exception {
        for (var one : List.of(
                SampleStaff.with(Role.DESK, Sample.BEESD, residents, jdbc),
                SampleStaff.with(Role.CONNECTOR, Sample.ELSEWHERE, residents, jdbc),
                asker)) {
            for (var what : List.of("/voorleggen", "/niet-tonen")) {
                assertThat(by(one, sent(path() + what).param("zachte-woorden", WORDS))
                                .getStatus())
                        .isEqualTo(404);
            }
            assertThat(by(one, sent(path() + "/voorleggen")).getStatus()).isEqualTo(404);
        }
        assertThat(showing.of(request)).isEmpty();
    }

    @Test
    void whereTheAskerDoesNotWishItThereIsNoSuchForm() throws Exception {
        request = requested(Sample.request(asker, GROCERIES, here));

        assertThat(staffPage().select("form[action$=/voorleggen]")).isEmpty();
        assertThat(by(connector, sent(path() + "/voorleggen").param("zachte-woorden", WORDS))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whereNobodyAsksItSaysWhatCanBeDone() throws Exception {
        var page = page(ShownView.class, "gevraagd", Map.of(), Map.of("bij", List.of("9166")));
        assertThat(page.select("main").text()).contains("Hier staat nu geen vraag.");

        var nowhere = page(ShownView.class, "gevraagd", Map.of(), Map.of("bij", List.of("<b>xyzzyq</b>")));
        assertThat(nowhere.select("form input[name=bij]")).hasSize(1);
        assertThat(nowhere.select("main b")).isEmpty();
    }
}
