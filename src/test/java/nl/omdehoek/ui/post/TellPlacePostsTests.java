package nl.omdehoek.ui.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.places.Place;
import nl.omdehoek.places.PlaceKind;
import nl.omdehoek.places.Telling;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** "Ik weet een plek", answer by answer. */
@OnDatabase
class TellPlacePostsTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Residents residents;

    @Autowired
    private Telling telling;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc portal;
    private PersonId ria;
    private Cookie cookie = new Cookie("omdehoek-ik", "x");

    @BeforeEach
    void riaIsKnownHere() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        ria = residents.welcome(new FirstName("Ria")).person().id();
        cookie = new Cookie("omdehoek-ik", residents.remember(ria, true).text());
    }

    /** @param fields each followed by what is answered */
    private MockHttpServletResponse send(String address, String... fields) throws Exception {
        var request = post(address)
                .cookie(cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "nl");
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return portal.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    /** Where the draft is, from the answer to its first question. */
    private String draft() throws Exception {
        var answer = send("/plaatsen/plek/bewaar", "wat", "Bankje bij de sluis", "soort", "bankje", "bij", "4153");
        assertThat(answer.getStatus()).isEqualTo(303);
        return Objects.requireNonNull(answer.getHeader("Location")).replaceAll("/waar-is-die.*", "");
    }

    private String answered() throws Exception {
        var draft = draft();
        send(draft + "/waar-is-die/bewaar", "bij", "4153", "waar", "Achter de kerk");
        send(draft + "/wie-ben-je/bewaar");
        send(draft + "/wanneer-open/bewaar", "open", "elke dag tot het donker is");
        return draft;
    }

    private Place told() {
        assertThat(telling.toldBy(ria)).hasSize(1);
        return telling.toldBy(ria).getFirst();
    }

    @Test
    void whatIsAnsweredBecomesAPlaceThatWaits() throws Exception {
        assertThat(send(answered() + "/plaats-het").getHeader("Location")).isEqualTo("/mijn");
        assertThat(told().kindOfPlace()).isEqualTo(PlaceKind.BENCH);
        assertThat(told().listing().title()).isEqualTo("Bankje bij de sluis");
        assertThat(told().listing().location().address()).isEqualTo("Achter de kerk");
        assertThat(told().listing().wording().text()).isEqualTo("Open: elke dag tot het donker is");
        assertThat(told().listing().publication()).isEqualTo(Publication.WAITING);
    }

    @Test
    void sentTwiceItIsOnePlace() throws Exception {
        var draft = answered();
        send(draft + "/plaats-het");
        send(draft + "/plaats-het");
        assertThat(telling.toldBy(ria)).hasSize(1);
    }

    @Test
    void withoutANameOrASortItSaysSoAndKeepsTheRest() throws Exception {
        var page = page(send("/plaatsen/plek/bewaar", "wat", "", "soort", "tuin"));
        assertThat(page.select(".wrong").eachText()).containsExactly("Schrijf hoe de plek heet, of hoe jij hem noemt.");
        assertThat(page.select("input[name=soort][checked]").attr("value")).isEqualTo("tuin");
        var other = page(send("/plaatsen/plek/bewaar", "wat", "Bankje bij de sluis", "soort", "paleis"));
        assertThat(other.select(".wrong").eachText()).containsExactly("Kies wat voor plek het is.");
        assertThat(other.select("input[name=wat]").attr("value")).isEqualTo("Bankje bij de sluis");
    }

    @Test
    void withoutAWayToFindItItSaysSo() throws Exception {
        var page = page(send(draft() + "/waar-is-die/bewaar", "bij", "4153", "waar", ""));
        assertThat(page.select(".wrong").text()).isEqualTo("Schrijf de straat op, of hoe je er komt.");
        var tooLong = page(send(draft() + "/waar-is-die/bewaar", "bij", "4153", "waar", "x".repeat(121)));
        assertThat(tooLong.select(".wrong").text()).startsWith("Dit is te lang: 121 tekens.");
        assertThat(tooLong.select("input[name=waar]").attr("value")).hasSize(121);
    }

    @Test
    void whatIsNotAnsweredYetIsNotPosted() throws Exception {
        var draft = draft();
        assertThat(send(draft + "/plaats-het").getHeader("Location")).isEqualTo(draft);
        assertThat(telling.toldBy(ria)).isEmpty();
    }

    @Test
    void itsTellerChangesItByTheSameForm() throws Exception {
        send(answered() + "/plaats-het");
        var id = told().id();
        var draft = Objects.requireNonNull(
                        send("/plaatsen/aanpassen/plek/" + id).getHeader("Location"))
                .replaceAll("\\?.*", "");
        send(draft + "/welke-plek/bewaar", "wat", "Bank bij de sluis", "soort", "bankje");
        send(draft + "/plaats-het");
        assertThat(told().id()).isEqualTo(id);
        assertThat(told().listing().title()).isEqualTo("Bank bij de sluis");
        assertThat(told().listing().location().address()).isEqualTo("Achter de kerk");
        assertThat(told().listing().wording().text()).isEqualTo("Open: elke dag tot het donker is");
    }

    @Test
    void nobodyElseDoes() throws Exception {
        send(answered() + "/plaats-het");
        var id = told().id();
        riaIsKnownHere();
        assertThat(send("/plaatsen/aanpassen/plek/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void whoIsSuspendedReadsWhy() throws Exception {
        var draft = answered();
        suspensions.suspend(ria, new Grounds("Reclame"), SampleStaff.administrator(residents, jdbc));
        assertThat(page(send(draft + "/plaats-het")).text()).contains("Je kunt nu niet meedoen. De reden: Reclame");
        assertThat(telling.toldBy(ria)).isEmpty();
    }
}
