package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.Sample;
import nl.omdehoek.help.Wish;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.ui.help.HelpPagesVillage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One page on which staff write down what somebody asks who rings. */
@OnDatabase
class OnBehalfPagesTests extends HelpPagesVillage {

    @Autowired
    private PhoneNumbers telephones;

    private PersonId atDesk = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebodySitsAtTheDesk() {
        atDesk = SampleStaff.with(Role.DESK, Sample.BEESD, residents, jdbc);
    }

    private MockHttpServletRequestBuilder filledIn() {
        return sent("/werkbank/namens/schrijf-op")
                .param("telefoon", "0345 123456")
                .param("bellen", "na tienen")
                .param("via", "telefoon")
                .param("bij", "4153")
                .param("taak", "boodschappen")
                .param("woorden", "Mijn been is stuk.")
                .param("minuten", "60")
                .param("wie-ziet", "QUIETLY")
                .param("zestien", "ja")
                .param("sleutel", UUID.randomUUID().toString());
    }

    private static UUID enteredBy(MockHttpServletResponse answer) {
        var location = String.valueOf(answer.getHeader("Location"));
        assertThat(location).startsWith("/werkbank/namens/");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private List<Request> newest() {
        return desk.open(connector).stream()
                .filter(it -> it.words().equals("Mijn been is stuk."))
                .toList();
    }

    private Document page(PersonId staff) throws Exception {
        return page(staff, OnBehalfView.class, "werkbank/namens", "x", "x");
    }

    @Test
    void allIsAskedOnOnePage() throws Exception {
        var form = page(atDesk).expectFirst("form[action$=/schrijf-op]");

        assertThat(form.select("input, textarea, select").eachAttr("name"))
                .contains(
                        "naam",
                        "telefoon",
                        "bellen",
                        "via",
                        "bij",
                        "taak",
                        "woorden",
                        "dag",
                        "minuten",
                        "wie-ziet",
                        "buiten-de-buurt",
                        "zestien",
                        "sleutel");
        assertThat(page(atDesk).select("main a[href=tel:112]")).isNotEmpty();
    }

    @Test
    void whatIsWrittenDownGoesToWhoConnectsAndTheWordsAreTold() throws Exception {
        var before = newest().size();
        MockHttpServletResponse answer = by(atDesk, filledIn().param("naam", "Nel"));
        assertThat(answer.getStatus()).isEqualTo(303);

        assertThat(newest()).hasSize(before + 1);
        var asked = desk.find(enteredBy(answer)).orElseThrow();
        assertThat(asked.task()).isEqualTo(HelpTask.GROCERIES);
        assertThat(asked.wish()).isEqualTo(Wish.QUIETLY);
        assertThat(asked.ringAt()).isEqualTo("na tienen");
        assertThat(telephones.of(asked.person())).isPresent();
        assertThat(answer.getCookie("omdehoek-briefje")).isNotNull();
        // The one browser is the desk's, and not the asker's.
        assertThat(answer.getCookie("omdehoek-ik")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "naam, '', Vul de voornaam in.",
        "telefoon, '', Vul een nummer in.",
        "telefoon, 12, Dit",
        "via, '', Kies hoe je het hoorde.",
        "taak, '', Kies",
        "bij, '', Vul",
        "zestien, '', Vraag of deze buur 16 of ouder is.",
        "bij, 3811, Dit is buiten jouw gebied."
    })
    void whatIsWrongIsSaidAndTheRestStays(String field, String typed, String says) throws Exception {
        var before = newest().size();
        var request = sent("/werkbank/namens/schrijf-op");
        var all = new java.util.LinkedHashMap<String, String>();
        all.put("naam", "Nel");
        all.put("telefoon", "0345 123456");
        all.put("via", "balie");
        all.put("bij", "4153");
        all.put("taak", "boodschappen");
        all.put("woorden", "Mijn been is stuk.");
        all.put("minuten", "60");
        all.put("zestien", "ja");
        all.put(field, typed);
        all.forEach(request::param);
        var answer = by(atDesk, request);
        var page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select("main .wrong").eachText()).anyMatch(it -> it.contains(says));
        assertThat(page.select("textarea[name=woorden]").text()).isEqualTo("Mijn been is stuk.");
        assertThat(page.select("input[name=via][value=balie]").hasAttr("checked"))
                .isEqualTo(!field.equals("via"));
        assertThat(newest()).hasSize(before);
    }

    @Test
    void whoMayNotHasNoSuchPage() throws Exception {
        for (var one : List.of(
                person(),
                SampleStaff.with(Role.MUNICIPALITY, Sample.BEESD.municipality(), residents, jdbc),
                SampleStaff.administrator(residents, jdbc))) {
            assertThatThrownBy(() -> page(one)).isInstanceOf(NotFoundException.class);
            assertThat(by(one, filledIn().param("naam", "Nel")).getStatus()).isEqualTo(404);
        }
        assertThat(answer(filledIn().param("naam", "Nel")).getStatus()).isEqualTo(404);
        assertThat(by(atDesk, opened("/werkbank/namens/schrijf-op")).getRedirectedUrl())
                .isEqualTo("/werkbank/namens");
    }

    @Test
    void theSlipIsForWhoWroteItDown() throws Exception {
        var request = enteredBy(by(atDesk, filledIn().param("naam", "Nel")));

        assertThat(page(atDesk, OnBehalfSlipView.class, "werkbank/namens/" + request, "request", request)
                        .select("main")
                        .text())
                .contains("De woorden laten we maar kort zien.");
        assertThatThrownBy(
                        () -> page(connector, OnBehalfSlipView.class, "werkbank/namens/" + request, "request", request))
                .isInstanceOf(NotFoundException.class);
    }
}
