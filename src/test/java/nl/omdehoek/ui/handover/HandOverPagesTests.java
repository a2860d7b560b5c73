package nl.omdehoek.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.help.HandOver;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.help.HandOverChannel;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.SampleHandOvers;
import nl.omdehoek.notifications.HandOverWords;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.StaffRights;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of being passed on: for who proposes it, who reads it first, and who takes them. */
@OnDatabase
class HandOverPagesTests {

    private static final Texts TEXTS = Texts.in(Texts.DUTCH);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private HandOverWords words;

    @Autowired
    private Requesting requesting;

    @Autowired
    private Residents residents;

    @Autowired
    private PhoneNumbers telephones;

    @Autowired
    private BrowserCookies cookies;

    @Autowired
    private StaffRights rights;

    @Autowired
    private SecurityContextHolderStrategy holder;

    @Autowired
    private TestClock clock;

    private final MailAddress box = new MailAddress("team@postvak.example");
    private final List<String> secrets = new ArrayList<>();
    private SampleHandOvers samples;
    private PersonId fatma;
    private MockMvc portal;

    @BeforeEach
    void fatmaIsThere() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        samples = beans.createBean(SampleHandOvers.class);
        fatma = residents.welcome(new FirstName("Fatma")).person().id();
    }

    @AfterEach
    void nobodyIsIn() {
        holder.clearContext();
        clock.reset();
    }

    /** The page as it is painted for whoever has this cookie. */
    private Document page(Class<? extends ReaderView> view, String name, String value, Optional<Cookie> cookie) {
        return page(view, name, value, cookie, Map.of());
    }

    private Document page(
            Class<? extends ReaderView> view,
            String name,
            String value,
            Optional<Cookie> cookie,
            Map<String, List<String>> choices) {
        var request = new MockHttpServletRequest();
        cookie.ifPresent(request::setCookies);
        var visit = new Visit("pad", Map.of(name, value), choices, TEXTS, cookies.read(request));
        var made = beans.createBean(view);
        switch (made) {
            case HandOverView it -> it.show(visit);
            case ProposeView it -> it.show(visit);
            case ArrivalView it -> it.show(visit);
            default -> throw new IllegalArgumentException(view.getName());
        }
        // As the painter does: letter by letter.
        var drawn = new Document("");
        drawn.outputSettings().prettyPrint(false);
        drawn.appendChild(ElementUtil.toJsoup(drawn, made.getElement()));
        return drawn;
    }

    private Optional<Cookie> browserOf(PersonId person) {
        return Optional.of(
                new Cookie("omdehoek-ik", residents.remember(person, true).text()));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.header("Sec-Fetch-Site", "same-origin").header("Accept-Language", "nl"))
                .andReturn()
                .getResponse();
    }

    // --- who is passed on

    private Document mine(HandOver handOver, Optional<Cookie> cookie) {
        return page(HandOverView.class, "id", handOver.id().toString(), cookie);
    }

    private MockHttpServletResponse answer(HandOver handOver, PersonId who, String choice) throws Exception {
        return send(post(HandOverPages.mine(handOver.id()) + "/antwoord")
                .cookie(browserOf(who).orElseThrow())
                .param("keuze", choice));
    }

    private State stateOf(HandOver handOver) {
        return handOvers.get(handOver.id()).orElseThrow().state();
    }

    @Test
    void theAskerReadsExactlyTheMailAndCanSayYesOrNo() {
        var handOver = samples.propose(fatma, box);
        var page = mine(handOver, browserOf(fatma));

        var mail = words.shown(handOver);
        assertThat(page.expectFirst(".panel strong").wholeText()).isEqualTo(mail.subject());
        assertThat(page.expectFirst(".panel .said").wholeText()).isEqualTo(mail.text());
        assertThat(page.select("form button").eachText()).containsExactly("Ja, geef dit door", "Nee, liever niet");
        assertThat(page.select("a[data-leave]").text()).isEqualTo("Snel weg");
        assertThat(page.select("a[href^=/dienst/]").text()).isEqualTo("Bankje");
        assertThat(page.text()).contains("hoogstens 30 dagen");
    }

    @Test
    void whoIsNotKnownHereIsAskedForTheirWordsAndReadsNothing() {
        var handOver = samples.propose(fatma, box);
        var page = mine(handOver, Optional.empty());

        assertThat(page.text()).doesNotContain("koffie", "Fatma", "ulp", "door");
        assertThat(page.select("form[action=/mijn/terug] input[name=woorden]")).hasSize(1);
        assertThat(page.select("input[name=naar]").attr("value")).isEqualTo(HandOverPages.mine(handOver.id()));
    }

    @Test
    void afterTheirWordsTheyAreLedBackThere() throws Exception {
        var handOver = samples.propose(fatma, box);
        var newcomer = residents.welcome(new FirstName("Wim"));
        var path = HandOverPages.mine(handOver.id());

        assertThat(send(post("/mijn/terug")
                                .param("woorden", newcomer.words().text())
                                .param("naar", path))
                        .getHeader("Location"))
                .isEqualTo(path);
    }

    @Test
    void itIsNobodyElses() throws Exception {
        var handOver = samples.propose(fatma, box);
        var wim = residents.welcome(new FirstName("Wim")).person().id();

        assertThatThrownBy(() -> mine(handOver, browserOf(wim))).isInstanceOf(NotFoundException.class);
        answer(handOver, wim, "ja");
        assertThat(stateOf(handOver)).isEqualTo(State.PROPOSED);
    }

    @Test
    void aYesIsAYesAndLeadsBack() throws Exception {
        var handOver = samples.propose(fatma, box);
        var answered = answer(handOver, fatma, "ja");

        assertThat(answered.getStatus()).isEqualTo(303);
        assertThat(answered.getHeader("Location")).isEqualTo(HandOverPages.mine(handOver.id()));
        assertThat(stateOf(handOver)).isEqualTo(State.AGREED);
        var page = mine(handOver, browserOf(fatma));
        assertThat(page.select(".notice").text()).isEqualTo("Je zei ja. We sturen het nu.");
        assertThat(page.select("form")).isEmpty();
    }

    @Test
    void aNoNeedsNoReasonAndLeavesNothing() throws Exception {
        var handOver = samples.propose(fatma, box);
        answer(handOver, fatma, "");
        assertThat(stateOf(handOver)).isEqualTo(State.PROPOSED);
        answer(handOver, fatma, "nee");

        var page = mine(handOver, browserOf(fatma));
        assertThat(page.select(".notice").text()).isEqualTo("Je hebt geantwoord. Er is niets doorgegeven.");
        assertThat(page.text()).doesNotContain("koffie");
        assertThat(page.select("form")).isEmpty();
    }

    @Test
    void whatIsClosedCanBeAnsweredNoMore() {
        var handOver = samples.propose(fatma, box);
        requesting.close(fatma, handOver.request());

        var page = mine(handOver, browserOf(fatma));
        assertThat(page.select(".notice").text()).isEqualTo("Je vraag is al gesloten. Er gaat niets weg.");
        assertThat(page.select("form")).isEmpty();
    }

    @Test
    void onMijnStandsWhatWaitsAndHowFarItIsButNothingOfANo() throws Exception {
        var mine = beans.createBean(MineHandOvers.class);
        var handOver = samples.propose(fatma, box);
        var who = residents.find(fatma).orElseThrow();
        var waits = Jsoup.parse(mine.of(who, TEXTS).getFirst().getElement().getOuterHTML());

        assertThat(waits.select("a").text()).isEqualTo("Er wacht iets op je antwoord");
        assertThat(waits.select("a").attr("href")).isEqualTo(HandOverPages.mine(handOver.id()));
        answer(handOver, fatma, "nee");
        assertThat(mine.of(who, TEXTS)).isEmpty();
    }

    // --- the help point

    private HandOver sent() {
        var handOver = samples.propose(fatma, box);
        handOvers.yes(handOver.id(), fatma);
        samples.send(new HandOverChannel() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void send(HandOver sent, MailAddress to, String secret) {
                if (sent.id().equals(handOver.id())) {
                    secrets.add(secret);
                }
            }
        });
        return handOvers.get(handOver.id()).orElseThrow();
    }

    private Document arrival(String secret) {
        return page(ArrivalView.class, "secret", secret, Optional.empty());
    }

    @Test
    void theHelpPointTapsAButtonAndReadsNothingOfAnybody() throws Exception {
        var handOver = sent();
        var page = arrival(secrets.getLast());
        assertThat(page.text()).doesNotContain("Fatma", "koffie", "12345678", "Beesd");
        assertThat(page.select("form button").eachText()).containsExactly("Aangekomen");
        assertThat(stateOf(handOver)).isEqualTo(State.SENT);

        var answered = send(post(page.expectFirst("form").attr("action")));

        assertThat(answered.getStatus()).isEqualTo(303);
        assertThat(answered.getHeader("Location")).isEqualTo("/overdracht/" + secrets.getLast());
        assertThat(stateOf(handOver)).isEqualTo(State.ARRIVED);
        assertThat(arrival(secrets.getLast()).select("form")).isEmpty();
        assertThat(mine(handOver, browserOf(fatma)).select(".notice").text()).isEqualTo("Het is aangekomen.");
    }

    @Test
    void aLinkThatIsNoneSaysSo() throws Exception {
        assertThat(arrival("x".repeat(22)).text()).contains("Deze link werkt niet meer.");
        assertThat(send(post("/overdracht/" + "x".repeat(22) + "/aangekomen")).getStatus())
                .isEqualTo(303);
    }

    // --- who proposes it

    private void comesIn(PersonId person) {
        holder.setContext(new SecurityContextImpl(rights.pass(person, StaffPass.Way.MAIL)));
    }

    private Document propose(UUID request, String... done) {
        return page(
                ProposeView.class,
                "request",
                request.toString(),
                Optional.empty(),
                done.length == 0 ? Map.of() : Map.of("gedaan", List.of(done)));
    }

    private MockHttpServletRequestBuilder form(UUID request, PersonId by) {
        return post(HandOverPages.propose(request) + "/voorleggen")
                .with(authentication(rights.pass(by, StaffPass.Way.MAIL)));
    }

    @Test
    void theConnectorProposesAndTicksWhatGoesAlong() throws Exception {
        telephones.keep(fatma, new PhoneNumber("06 12345678"));
        var request = samples.ask(fatma);
        var team = samples.team(box);
        var anouk = samples.connector();
        comesIn(anouk);
        var page = propose(request);
        assertThat(page.select("input[type=checkbox]").eachAttr("name"))
                .containsExactly("naam", "telefoon", "woorden", "sluiten");
        assertThat(page.select("[checked]")).isEmpty();
        assertThat(page.select("input[name=hulppunt][value=" + team + "]")).hasSize(1);
        assertThat(page.text()).contains("Wie kan mij helpen?").doesNotContain("12345678", box.text());

        var sent = send(form(request, anouk)
                .param("hulppunt", team.value())
                .param("tekst", "Bel haar op.")
                .param("telefoon", "ja"));

        assertThat(sent.getHeader("Location")).isEqualTo(HandOverPages.propose(request) + "?gedaan=voorgelegd");
        var passedOn = handOvers.of(fatma).getLast().passedOn();
        assertThat(passedOn.telephone()).isEqualTo("06 12345678");
        assertThat(passedOn.name() + passedOn.words()).isEmpty();
        comesIn(anouk);
        var after = propose(request, "voorgelegd");
        assertThat(after.select(".notice").text()).contains("Er is geen e-mailadres");
        assertThat(after.select("textarea")).isEmpty();
        assertThat(after.text()).contains("Wacht op een ja of een nee.", "Bel haar op.");
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedIsStillThere() throws Exception {
        var request = samples.ask(fatma);
        samples.team(box);
        var text = "x".repeat(1_001);

        var sent = send(form(request, samples.connector()).param("tekst", text).param("woorden", "ja"));

        var page = Jsoup.parse(sent.getContentAsString());
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(page.select(".wrong").eachText())
                .containsExactly(
                        "Kies aan wie je het doorgeeft.", "Vertel wat je doorgeeft, in hoogstens 1.000 tekens.");
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo(text);
        assertThat(page.select("input[name=woorden][checked]")).hasSize(1);
        assertThat(handOvers.of(fatma)).isEmpty();
    }

    @Test
    void whoIsSecondReadsThatOneWaitsAndKeepsWhatTheyTyped() throws Exception {
        var waiting = samples.propose(fatma, box);
        var team = samples.team(box);

        var sent = send(form(waiting.request(), samples.connector())
                .param("hulppunt", team.value())
                .param("tekst", "Iets anders."));

        var page = Jsoup.parse(sent.getContentAsString());
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(page.select(".notice").text()).isEqualTo("Er wacht al iets op antwoord.");
        assertThat(page.text()).contains("Iets anders.");
        assertThat(handOvers.of(fatma)).hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsGone() throws Exception {
        var waiting = samples.propose(fatma, box);

        send(post(HandOverPages.propose(waiting.request()) + "/intrekken")
                .with(authentication(rights.pass(samples.connector(), StaffPass.Way.MAIL)))
                .param("welke", waiting.id().toString()));

        assertThat(handOvers.get(waiting.id())).isEmpty();
    }

    @Test
    void whatIsLateIsMarked() {
        var handOver = sent();
        comesIn(samples.connector());
        assertThat(propose(handOver.request()).select(".doubt")).isEmpty();

        clock.set("2026-11-27", "15:00");
        assertThat(propose(handOver.request()).select(".doubt").text()).isEqualTo("Laat: bel het hulppunt");
    }

    @Test
    void nobodyElseFindsAnythingThere() throws Exception {
        var request = samples.ask(fatma);
        assertThatThrownBy(() -> propose(request)).isInstanceOf(NotFoundException.class);
        assertThat(send(post(HandOverPages.propose(request) + "/voorleggen")).getStatus())
                .isEqualTo(404);
        assertThat(send(form(request, fatma)).getStatus()).isEqualTo(404);
        assertThat(requesting.of(fatma)).extracting(Request::id).containsExactly(request);
    }
}
