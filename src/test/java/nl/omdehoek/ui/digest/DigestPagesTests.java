package nl.omdehoek.ui.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.notifications.DigestChoice;
import nl.omdehoek.notifications.Digests;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.shell.BrowserKnows;
import nl.omdehoek.ui.shell.Display;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Choosing the weekly mail on a page, and stopping it from a mail. */
@OnDatabase
class DigestPagesTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Residents residents;

    @Autowired
    private MailAddresses addresses;

    @Autowired
    private Digests digests;

    @Autowired
    private Grants grants;

    @Autowired
    private PlainDoor door;

    private MockMvc portal;
    private PersonId fatma;
    private BrowserSecret browser;

    @BeforeEach
    void fatmaIsKnownHereAndHasAnAddress() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        fatma = residents.welcome(new FirstName("Fatma")).person().id();
        browser = residents.remember(fatma, true);
        addresses.propose(fatma, new MailAddress(UUID.randomUUID() + "@voorbeeld.nl"));
        addresses.prove(fatma);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.header("Accept-Language", "nl"))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder fromHere(String address) {
        return post(address).header("Sec-Fetch-Site", "same-origin").contentType(MediaType.APPLICATION_FORM_URLENCODED);
    }

    private MockHttpServletRequestBuilder byFatma(String address) {
        return fromHere(address).cookie(new Cookie("omdehoek-ik", browser.text()));
    }

    private Document page() throws Exception {
        return page(Optional.of(browser), Map.of());
    }

    private Document page(Optional<BrowserSecret> by, Map<String, List<String>> choices) throws Exception {
        var response = new MockHttpServletResponse();
        door.show(
                DigestView.class,
                new Visit(
                        "mijn/nieuws",
                        Map.of(),
                        choices,
                        Texts.in(Texts.DUTCH),
                        new BrowserKnows(by, Optional.empty(), Optional.empty(), Optional.empty(), Display.USUAL)),
                new MockHttpServletRequest(),
                response);
        return Jsoup.parse(response.getContentAsString());
    }

    private String secret() {
        return grants.give(new Grant(Grant.Kind.STOP_DIGEST, fatma, ""));
    }

    private void choose() {
        digests.choose(fatma, new DigestChoice("4153", new Distance(1_000), Set.of()));
    }

    // --- choosing

    @Test
    void whoChoosesReadsWhatTheyChose() throws Exception {
        var answer = answer(byFatma("/mijn/nieuws/bewaar")
                .param("bij", "Beesd")
                .param("straal", "5000")
                .param("thema", "ontmoeten", "geld-en-papieren", "onzin"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/mijn/nieuws");
        assertThat(digests.of(fatma))
                .contains(new DigestChoice("4153", new Distance(5_000), Set.of(Theme.MEETING, Theme.MONEY_AND_PAPERS)));
        var page = page();
        assertThat(page.select(".notice").text()).startsWith("Je krijgt elke week een mail, vanuit 4153");
        assertThat(page.select("input[name=straal][checked]").eachAttr("value")).containsExactly("5000");
        assertThat(page.select("input[name=thema][checked]").eachAttr("value"))
                .containsExactly("ontmoeten", "geld-en-papieren");
        assertThat(page.select("form[action=/mijn/nieuws/uit] button").text()).isEqualTo("Stop deze mail");
    }

    @Test
    void aNeighbourhoodIsCalledByItsNameInTheField() throws Exception {
        answer(byFatma("/mijn/nieuws/bewaar").param("bij", "BU19600200").param("straal", "1000"));
        var name = page().select("input[name=bij]").attr("value");

        assertThat(name).doesNotContain("BU1960").contains("West Betuwe");
        answer(byFatma("/mijn/nieuws/bewaar").param("bij", name).param("straal", "1000"));
        assertThat(page().select("input[name=bij]").attr("value")).isNotEmpty();
    }

    @Test
    void atFirstNothingIsChosenAndWhereSomebodyLookedIsFilledIn() throws Exception {
        var page = page(Optional.of(browser), Map.of("bij", List.of("4153")));

        assertThat(page.select(".notice").text()).isEqualTo("Je krijgt deze mail nu niet.");
        assertThat(page.select("input[name=bij]").attr("value")).isEqualTo("4153");
        assertThat(page.select("input[name=straal][checked]").eachAttr("value")).containsExactly("2000");
        assertThat(page.select("form[action=/mijn/nieuws/uit]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''           | 2000 | Vul je postcode in",
                "Zeppelinstad | 2000 | ‘Zeppelinstad’ kennen we niet.",
                "<b>zeppe</b> | 2000 | ‘<b>zeppe</b>’ kennen we niet.",
                "4153         | 3    | Kies hoe ver",
                "4153         | ''   | Kies hoe ver",
                "4153         | veel | Kies hoe ver"
            })
    void whatCannotBeIsToldAndWhatWasTypedStays(String place, String reach, String sentence) throws Exception {
        var answer = answer(byFatma("/mijn/nieuws/bewaar")
                .param("bij", place)
                .param("straal", reach)
                .param("thema", "werk"));
        var page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select(".wrong").text()).startsWith(sentence);
        assertThat(page.select("input[name=bij]").attr("value")).isEqualTo(place);
        assertThat(page.select("input[name=thema][checked]").eachAttr("value")).containsExactly("werk");
        assertThat(digests.of(fatma)).isEmpty();
    }

    @Test
    void whoHasNoProvenAddressReadsWhatToDoFirstAndCannotChoose() throws Exception {
        addresses.forget(fatma);
        assertThat(page().select("main").text()).contains("Daarvoor hebben we je e-mailadres nodig.");
        addresses.propose(fatma, new MailAddress(UUID.randomUUID() + "@voorbeeld.nl"));
        assertThat(page().select("main").text()).contains("We stuurden je een mail.");
        assertThat(page().select("form[method=post]")).isEmpty();

        answer(byFatma("/mijn/nieuws/bewaar").param("bij", "4153").param("straal", "1000"));
        assertThat(digests.of(fatma)).isEmpty();
    }

    @Test
    void whoIsNotKnownReadsWhatToDoFirst() throws Exception {
        assertThat(page(Optional.empty(), Map.of()).select("main").text()).contains("Meld je eerst ergens aan");
        assertThat(answer(fromHere("/mijn/nieuws/bewaar").param("bij", "4153").param("straal", "1000"))
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void whoStopsOnThePageHasStopped() throws Exception {
        choose();
        assertThat(answer(byFatma("/mijn/nieuws/uit")).getStatus()).isEqualTo(303);

        assertThat(digests.of(fatma)).isEmpty();
    }

    @Test
    void aFormFromAnotherSiteIsRefused() throws Exception {
        choose();
        var answer = answer(post("/mijn/nieuws/uit")
                .header("Sec-Fetch-Site", "cross-site")
                .cookie(new Cookie("omdehoek-ik", browser.text())));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(digests.of(fatma)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"/mijn/nieuws/bewaar", "/mijn/nieuws/uit"})
    void whoComesToTheAddressOfAFormAgainFindsThePage(String address) throws Exception {
        choose();

        assertThat(answer(get(address)).getHeader("Location")).isEqualTo("/mijn/nieuws");
        assertThat(digests.of(fatma)).isPresent();
    }

    // --- from a mail

    @Test
    void aMailProgramStopsItAtOnceWithoutSayingWhereItIs() throws Exception {
        choose();
        var secret = secret();
        var request = post("/mijn/nieuws/stop/" + secret)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("List-Unsubscribe", "One-Click");

        assertThat(answer(request).getStatus()).isEqualTo(200);
        assertThat(digests.of(fatma)).isEmpty();
        assertThat(answer(post("/mijn/nieuws/stop/" + secret)).getStatus())
                .as("a second time")
                .isEqualTo(200);
    }

    @Test
    void whoFollowsTheLinkGetsAButtonAndLookingChangesNothing() throws Exception {
        choose();
        var address = "/mijn/nieuws/stop/" + secret();
        var looked = answer(get(address));
        var form = Jsoup.parse(looked.getContentAsString()).expectFirst("main form");

        assertThat(looked.getStatus()).isEqualTo(200);
        assertThat(form.attr("method") + " " + form.attr("action")).isEqualTo("post " + address);
        assertThat(digests.of(fatma)).isPresent();
        var stopped = answer(fromHere(address));
        assertThat(Jsoup.parse(stopped.getContentAsString()).select("main").text())
                .contains("Je krijgt deze mail niet meer.");
        assertThat(digests.of(fatma)).isEmpty();
    }

    @Test
    void aSecretThatIsNoneOfOursStopsNothingAndSaysWhatToDo() throws Exception {
        choose();
        for (var request :
                List.of(get("/mijn/nieuws/stop/" + "x".repeat(22)), post("/mijn/nieuws/stop/" + "x".repeat(22)))) {
            var answer = answer(request);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(Jsoup.parse(answer.getContentAsString()).select("main").text())
                    .contains("Deze link kennen we niet meer.");
        }
        assertThat(digests.of(fatma)).isPresent();
    }

    @Test
    void theSecretOfSomethingElseStopsNothing() throws Exception {
        choose();
        var other = grants.give(new Grant(Grant.Kind.CALENDAR, fatma, ""));

        assertThat(answer(post("/mijn/nieuws/stop/" + other)).getStatus()).isEqualTo(404);
        assertThat(digests.of(fatma)).isPresent();
    }
}
