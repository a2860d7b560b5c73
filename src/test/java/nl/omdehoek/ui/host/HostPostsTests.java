package nl.omdehoek.ui.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.SampleActivities;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.activities.StandingPlaces;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.SampleListings;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a host sends twice, too late, or about somebody who comes every time. */
@OnDatabase
class HostPostsTests {

    private static final String SLIP = "omdehoek-briefje";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Agenda agenda;

    @Autowired
    private Hosting hosting;

    @Autowired
    private Joining joining;

    @Autowired
    private StandingPlaces standing;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Residents residents;

    private ListingId activity = SampleListings.newId();
    private PersonId host = new PersonId(UUID.randomUUID());
    private Cookie hostCookie = new Cookie("omdehoek-ik", "x");
    private MockMvc portal;

    @BeforeEach
    void thereIsAHost() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        activity = SampleActivities.keep(agenda, 8);
        host = person("Leila");
        keepers.appoint(host, ListingKind.ACTIVITY, activity, "test");
        hostCookie = new Cookie("omdehoek-ik", residents.remember(host, true).text());
    }

    private PersonId person(String name) {
        return residents.welcome(new FirstName(name)).person().id();
    }

    private MockHttpServletResponse send(String path, String field, String value, Cookie... cookies) throws Exception {
        return portal.perform(post("/mijn/host/" + activity + path)
                        .cookie(Stream.concat(Stream.of(hostCookie), Stream.of(cookies))
                                .toArray(Cookie[]::new))
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Accept-Language", "nl")
                        .param("datum", SampleActivities.DEC_1.toString())
                        .param("aantal", "1")
                        .param("sleutel", "5e1f3c52-0000-4000-8000-0123456789ab")
                        .param(field, value))
                .andReturn()
                .getResponse();
    }

    private static Cookie slip(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getCookie(SLIP));
    }

    private static String words(Cookie slip) {
        return slip.getValue().substring(slip.getValue().indexOf(':') + 1).replace('.', ' ');
    }

    @Test
    void aDoubleTapIsOneSignUpAndTheSecondSlipLeadsToThem() throws Exception {
        var lost = slip(send("/erbij", "naam", "Truus"));
        var seen = slip(send("/erbij", "naam", "Truus"));

        var guests = hosting.guests(host, activity, SampleActivities.DEC_1);
        assertThat(guests).hasSize(1);
        assertThat(residents.byWords(words(seen)))
                .map(Person::id)
                .contains(guests.getFirst().signUp().person());
        assertThat(residents.byWords(words(lost))).isEmpty();
    }

    @Test
    void whoGoesBackAndSendsItAgainFindsTheSlipThatTheyHave() throws Exception {
        var slip = slip(send("/erbij", "naam", "Truus"));

        var again = send("/erbij", "naam", "Truus", slip);

        assertThat(again.getRedirectedUrl()).endsWith("/briefje");
        assertThat(again.getCookie(SLIP)).isNull();
        assertThat(residents.byWords(words(slip))).isPresent();
    }

    private SignUp asking() {
        var attendance = new Attendance(1, true, true, Set.of());
        var joiner = new Joiner.Known(person("Neel"));
        return ((Coming) joining.join(activity, SampleActivities.DEC_1, joiner, attendance, UUID.randomUUID()))
                .signUp();
    }

    @Test
    void whoFindsSomebodyLaterReadsWhoItIsAndCanTakeThemBack() throws Exception {
        var asking = asking();
        send("/loopt-mee/" + asking.id(), "met", "Jo");

        var late = send("/loopt-mee/" + asking.id(), "met", "Marjan");

        var page = Jsoup.parse(late.getContentAsString());
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(page.select(".notice").text()).isEqualTo("Er is al iemand gevonden: Jo");
        var back = page.expectFirst("form[action$=/toch-niet/" + asking.id() + "]");
        assertThat(back.select("button").text()).isEqualTo("Jo toch niet");
        send(
                "/toch-niet/" + asking.id(),
                "met",
                back.expectFirst("input[name=met]").attr("value"));
        assertThat(joining.find(asking.id()).orElseThrow().walksAlong()).isEmpty();
    }

    @Test
    void onlyWhoComesEveryTimeIsTakenOffForGood() throws Exception {
        var asking = asking();
        var gijs = person("Gijs");
        standing.take(activity, new Joiner.Known(gijs), Attendance.of(1), UUID.randomUUID());
        var page = Jsoup.parse(
                send("/loopt-mee/" + asking.id(), "met", "www.elders.nl").getContentAsString());

        var forGood = page.select("form[action*=/nooit-meer/]");
        assertThat(forGood).hasSize(1);
        assertThat(forGood.select("button").text()).isEqualTo("Gijs komt niet meer");
        var action = forGood.attr("action");
        send(action.substring(action.indexOf("/nooit-meer/")), "met", "");
        assertThat(joining.ahead(gijs)).isEmpty();
        assertThat(standing.of(gijs)).isEmpty();
    }
}
