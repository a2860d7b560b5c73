package nl.omdehoek.ui.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.listing.Claim;
import nl.omdehoek.listing.ClaimSubmission;
import nl.omdehoek.listing.Claimant;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.ui.shell.InTheApp;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.StaffRights;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;

/** The way from a page that nobody keeps to whoever decides. */
class ClaimQueueTests extends InTheApp {

    private static final NeighbourhoodCode VLIELAND = new NeighbourhoodCode("BU00960000");

    @Autowired
    private Claims claims;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Residents residents;

    @Autowired
    private StaffRights rights;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyKeepsAnythingOnVlieland() {
        jdbc.sql("delete from claim").update();
        jdbc.sql("delete from keeper").update();
    }

    private PersonId newcomer(String name) {
        return residents.welcome(new FirstName(name)).person().id();
    }

    private String page(String title) {
        return open("/zoeken?bij=8899").select("a[href^=/plek/], a[href^=/activiteit/], a[href^=/initiatief/]").stream()
                .filter(it -> it.text().contains(title))
                .map(it -> it.attr("href").replaceAll("\\?.*", ""))
                .findFirst()
                .orElseThrow();
    }

    private static ListingId id(String page) {
        return ListingId.endOf(page.substring(page.lastIndexOf('/') + 1)).orElseThrow();
    }

    private Claim asked() {
        var submission = new ClaimSubmission(
                ListingKind.PLACE, id(page("Bankje aan de haven")), "Ik schilder de bank elk jaar.", UUID.randomUUID());
        return claims.claim(submission, new Claimant.Known(newcomer("Fatma")))
                .orElseThrow()
                .claim();
    }

    private void aConnectorComesIn() {
        var pass = rights.pass(SampleStaff.with(Role.CONNECTOR, VLIELAND, residents, jdbc), StaffPass.Way.MAIL);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(pass));
    }

    private static Element row(Element queue, Claim claim) {
        return Objects.requireNonNull(
                queue.selectFirst("li:has(form[action=/werkbank/beheerder/" + claim.id() + "/ja])"));
    }

    @Test
    void aPageThatNobodyKeepsLeadsToTheForm() {
        for (var title : new String[] {"Bankje aan de haven", "De Juttersclub", "Samen jutten"}) {
            var page = page(title);
            var way = open(page).select("a[href^=/beheerder-worden/]");
            assertThat(way).as(title).hasSize(1);
            assertThat(open(way.attr("href")).select("form[method=post] textarea"))
                    .hasSize(1);
        }
    }

    @Test
    void helpIsNotAskedFor() {
        var page = open("/zoeken?bij=8899&wat=dienst")
                .select("a[href^=/dienst/]")
                .attr("href")
                .replaceAll("\\?.*", "");
        assertThat(open(page).select("h1").text()).endsWith("Vlieland");
        assertThat(open(page).select("a[href^=/beheerder-worden/]")).isEmpty();
        assertThat(claims.find(ListingKind.HELP_POINT, id(page))).isEmpty();
    }

    @Test
    void aPageThatSomebodyKeepsDoesNot() {
        var page = page("Bankje aan de haven");
        keepers.appoint(newcomer("Wim"), ListingKind.PLACE, id(page), "test");
        assertThat(open(page).select("a[href^=/beheerder-worden/]")).isEmpty();
    }

    @Test
    @WithMockUser(roles = "CONNECTOR")
    void whoConnectsReadsWhoAsksAndWhy() {
        var claim = asked();
        aConnectorComesIn();
        var row = row(open("/werkbank"), claim);
        assertThat(row.text())
                .contains("Bankje aan de haven", "Fatma", "Ik schilder de bank elk jaar.", "nog geen beheerder");
        assertThat(row.select("button").eachText()).containsExactly("Ja, maak Fatma beheerder", "Zeg nee");
        assertThat(open("/werkbank").text()).doesNotContain("Er wacht niets op je");
    }

    @Test
    @WithMockUser(roles = "CONNECTOR")
    void andThatSomebodyElseKeepsItByNow() {
        var claim = asked();
        keepers.appoint(newcomer("Wim"), ListingKind.PLACE, claim.listing(), "test");
        aConnectorComesIn();
        assertThat(row(open("/werkbank"), claim).text()).contains("hier is nu al een andere beheerder");
    }

    @Test
    @WithMockUser(roles = "CONNECTOR")
    void oneOfThemHasAPageOfItsOwn() {
        var claim = asked();
        aConnectorComesIn();
        assertThat(open("/werkbank/beheerder/" + claim.id()).text()).contains("Fatma", "Ik schilder de bank elk jaar.");
    }
}
