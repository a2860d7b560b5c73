package nl.omdehoek.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.ElementUtil;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.listing.Claim;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.places.SamplePlaces;
import nl.omdehoek.ui.shell.BrowserKnows;
import nl.omdehoek.ui.shell.Display;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.StaffRights;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asking to keep a place, the yes or no to it, and how both are told. */
@OnDatabase
class ClaimPagesTests {

    private static final String SENTENCE = "Ik heb de sleutel en maak het rooster.";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Claims claims;

    @Autowired
    private Keepers keepers;

    @Autowired
    private PlaceGuide places;

    @Autowired
    private Residents residents;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private MineClaims mine;

    @Autowired
    private StaffRights rights;

    @Autowired
    private PlainDoor door;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc portal;
    private ListingId place = SampleListings.newId();
    private PersonId fatma = new PersonId(UUID.randomUUID());
    private Cookie cookie = new Cookie("omdehoek-ik", "x");
    private @Nullable PersonId staff;

    @BeforeEach
    void thereIsAPlaceThatNobodyKeepsAndFatmaIsKnown() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        place = SampleListings.newId();
        places.keep(SamplePlaces.onTheMarket(place), "test");
        fatma = newcomer("Fatma");
        cookie = new Cookie("omdehoek-ik", residents.remember(fatma, true).text());
    }

    private PersonId newcomer(String name) {
        return residents.welcome(new FirstName(name)).person().id();
    }

    private String page() {
        return "/beheerder-worden/plek/" + place;
    }

    private MockHttpServletResponse send(String address, boolean known, String... fields) throws Exception {
        var request = post(address).header("Sec-Fetch-Site", "same-origin").header("Accept-Language", "nl");
        if (known) {
            request.cookie(cookie);
        }
        if (staff != null) {
            request.with(authentication(rights.pass(staff, StaffPass.Way.MAIL)));
        }
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return portal.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse ask(String words) throws Exception {
        return send(
                page() + "/versturen",
                true,
                "woorden",
                words,
                "sleutel",
                UUID.randomUUID().toString());
    }

    private Claim asked() throws Exception {
        assertThat(ask(SENTENCE).getHeader("Location")).isEqualTo("/mijn");
        return claims.of(fatma).getFirst();
    }

    private static Document again(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    private Document form() throws Exception {
        var response = new MockHttpServletResponse();
        var knows = new BrowserKnows(
                Optional.of(residents.remember(fatma, true)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Display.USUAL);
        door.show(
                ClaimView.class,
                new Visit(
                        page().substring(1),
                        Map.of("kind", "plek", "id", place.value()),
                        Map.of(),
                        Texts.in(Texts.DUTCH),
                        knows),
                new MockHttpServletRequest(),
                response);
        return Jsoup.parse(response.getContentAsString());
    }

    private String onMine() {
        var person = residents.find(fatma).orElseThrow();
        return onMine(person);
    }

    private String onMine(Person person) {
        var whole = new Div();
        whole.add(mine.of(person, Texts.in(Texts.DUTCH)));
        var document = new Document("");
        document.appendChild(ElementUtil.toJsoup(document, whole.getElement()));
        return document.text();
    }

    // --- asking

    @Test
    void whoAsksReadsThatItWaits() throws Exception {
        assertThat(asked().words()).isEqualTo(SENTENCE);
        assertThat(onMine()).contains("Bankje").contains("kijkt er nog naar");
        assertThat(form().select("main form[method=post] textarea")).isEmpty();
        assertThat(form().select("main").text()).contains("Je vroeg dit al.");
    }

    @Test
    void somebodyNewIsKnownFromThenOnAndADoubleTapIsOne() throws Exception {
        var key = UUID.randomUUID().toString();
        var fields = new String[] {"naam", "Gijs", "woorden", SENTENCE, "sleutel", key};
        var first = send(page() + "/versturen", false, fields);
        var second = send(page() + "/versturen", false, fields);
        assertThat(first.getHeader("Location")).isEqualTo("/mijn/aangemeld");
        assertThat(first.getCookie("omdehoek-ik")).isNotNull();
        assertThat(second.getCookie("omdehoek-ik")).isNotNull();
        assertThat(jdbc.sql("select count(*) from claim where listing = :place")
                        .param("place", place.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | Schrijf in één zin hoe je erbij hoort.",
                "ja                       | Dit is te kort.",
                "IK BEN HIER DE BAAS NU   | Dit zijn alleen hoofdletters.",
                "ik doe <b>alles</b> hier | Hier staat computertaal in"
            })
    void whatCannotBeIsToldAndWhatWasTypedStays(String words, String sentence) throws Exception {
        var page = again(ask(words));
        assertThat(page.select(".wrong").text()).startsWith(sentence);
        assertThat(page.select("textarea").text()).isEqualTo(words);
        assertThat(claims.of(fatma)).isEmpty();
    }

    @Test
    void aNameThatIsNoneIsToldToo() throws Exception {
        var answer = send(
                page() + "/versturen",
                false,
                "naam",
                "http://x",
                "woorden",
                SENTENCE,
                "sleutel",
                UUID.randomUUID().toString());
        assertThat(again(answer).select(".wrong").text()).startsWith("Dit kan geen voornaam zijn.");
        assertThat(again(answer).select("textarea").text()).isEqualTo(SENTENCE);
    }

    @Test
    void whoIsSuspendedReadsWhy() throws Exception {
        suspensions.suspend(fatma, new Grounds("Reclame"), SampleStaff.administrator(residents, jdbc));
        assertThat(again(ask(SENTENCE)).text()).contains("Je kunt nu niet meedoen. De reden: Reclame");
        assertThat(claims.of(fatma)).isEmpty();
    }

    @Test
    void whoComesTooLateReadsThatSomebodyKeepsIt() throws Exception {
        keepers.appoint(newcomer("Wim"), ListingKind.PLACE, place, "test");
        assertThat(again(ask(SENTENCE)).select("main").text()).contains("Iemand houdt deze pagina al bij.");
        assertThat(claims.of(fatma)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dienst", "aanbod", "persoon"})
    void nothingElseIsAskedFor(String kind) throws Exception {
        assertThat(send("/beheerder-worden/" + kind + "/" + place + "/versturen", true)
                        .getStatus())
                .isEqualTo(404);
    }

    // --- deciding

    private void connects(String neighbourhood) {
        staff = SampleStaff.with(Role.CONNECTOR, new NeighbourhoodCode(neighbourhood), residents, jdbc);
    }

    @Test
    void aYesIsOneTapAndToldOnMine() throws Exception {
        var claim = asked();
        connects("BU19600200");
        var answer = send("/werkbank/beheerder/" + claim.id() + "/ja", false);
        assertThat(answer.getHeader("Location")).isEqualTo("/werkbank?gedaan=beheerder");
        assertThat(keepers.of(ListingKind.PLACE, place)).containsExactly(fatma);
        assertThat(onMine()).contains("Je bent hier beheerder.");
        assertThat(send("/werkbank/beheerder/" + claim.id() + "/ja", false).getHeader("Location"))
                .isEqualTo("/werkbank?gedaan=al");
    }

    @Test
    void aNoNeedsASentenceAndThatIsTold() throws Exception {
        var claim = asked();
        connects("BU19600200");
        var page = again(send("/werkbank/beheerder/" + claim.id() + "/nee", false, "zin", " "));
        assertThat(page.select(".wrong").text()).startsWith("Schrijf in één zin waarom niet");
        assertThat(page.select("blockquote").text()).isEqualTo(SENTENCE);
        var answer = send("/werkbank/beheerder/" + claim.id() + "/nee", false, "zin", "De stichting kent je niet.");
        assertThat(answer.getHeader("Location")).isEqualTo("/werkbank?gedaan=geen-beheerder");
        assertThat(onMine()).contains("De reden: De stichting kent je niet.");
    }

    @Test
    void aNoThatIsTooLongStaysAsItWasTyped() throws Exception {
        var claim = asked();
        connects("BU19600200");
        var typed = "x".repeat(Grounds.LONGEST + 1);
        var page = again(send("/werkbank/beheerder/" + claim.id() + "/nee", false, "zin", typed));
        assertThat(page.select("textarea").text()).isEqualTo(typed);
    }

    @Test
    void whoConnectsElsewhereFindsNoSuchPage() throws Exception {
        var claim = asked();
        connects("BU00960000");
        for (var way : new String[] {"/ja", "/nee"}) {
            assertThat(send("/werkbank/beheerder/" + claim.id() + way, false, "zin", "Nee.")
                            .getStatus())
                    .isEqualTo(404);
            assertThat(send("/werkbank/beheerder/" + claim.id() + way, false, "zin", "")
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(claims.find(claim.id()).orElseThrow().outcome()).isEmpty();
    }

    @Test
    void whoIsNobodysStaffNeither() throws Exception {
        var claim = asked();
        assertThat(send("/werkbank/beheerder/" + claim.id() + "/ja", true).getStatus())
                .isEqualTo(404);
        assertThat(keepers.of(ListingKind.PLACE, place)).isEmpty();
    }
}
