package nl.omdehoek.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.omdehoek.people.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class RolesViewTests extends AsAdministrator {

    private final String address = UUID.randomUUID() + "@voorbeeld.example";

    private void adaOpensThePage() {
        adaOpens("/beheer/rollen");
    }

    private void choose(String id, String value) {
        find(NativeChoice.class).withId(id).single().choose(value);
    }

    private Element give(String name, String address, Role role, String area) {
        fill("naam", name);
        fill("adres", address);
        choose("rol", role.name());
        fill("gebied", area);
        return press("Geef de rol");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void anAdministratorGivesARoleInAnAreaByItsName() {
        adaOpensThePage();
        var page = give("Anouk", address, Role.CONNECTOR, "West Betuwe");

        assertThat(page.select("[role=status]").text()).isEqualTo("Gegeven aan Anouk: Verbinder: gemeente West Betuwe");
        assertThat(page.select(".mine > li").eachText())
                .anySatisfy(it -> assertThat(it).contains("Anouk", address, "Verbinder: gemeente West Betuwe"));
        assertThat(page.select("#naam").attr("value")).isEmpty();
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void whereANameMayMeanMoreItIsAskedWhich() {
        adaOpensThePage();
        var page = give("Anouk", address, Role.DESK, "4153");
        assertThat(page.select("[role=alert]").text()).contains("Kies er een");
        assertThat(page.select("#welk-gebied option").eachText()).hasSizeGreaterThan(1);
        assertThat(page.text()).doesNotContain("Gegeven aan");
        choose("welk-gebied", "GM1960");

        assertThat(press("Geef de rol").select("[role=status]").text())
                .isEqualTo("Gegeven aan Anouk: Balie: gemeente West Betuwe");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void whatIsWrongIsSaidAndNothingIsGiven() {
        adaOpensThePage();

        assertThat(give("", address, Role.DESK, "Beesd").select("[role=alert]").text())
                .contains("voornaam");
        assertThat(give("Anouk", "geen adres", Role.DESK, "Beesd")
                        .select("[role=alert]")
                        .text())
                .contains("geen e-mailadres");
        assertThat(give("Anouk", address, Role.DESK, "Verweggistan")
                        .select("[role=alert]")
                        .text())
                .contains("‘Verweggistan’");
        assertThat(house().text()).doesNotContain("Gegeven aan");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void anAdministratorEndsARole() {
        adaOpensThePage();
        give("Anouk", address, Role.CONNECTOR, "GM1960");
        var page = press("Beëindig Verbinder: gemeente West Betuwe van Anouk");

        assertThat(page.select("[role=status]").text()).startsWith("Beëindigd voor Anouk");
        assertThat(page.select(".mine > li").eachText()).hasSize(1);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void theLastAdministratorCannotBeEnded() {
        adaOpensThePage();
        var page = press("Beëindig Beheerder van Ada");

        assertThat(page.select("[role=status]").text()).contains("laatste beheerder");
        assertThat(page.select(".mine > li").text()).contains("Ada");
    }

    @Test
    @WithMockUser(roles = {"CONNECTOR", "DESK", "MUNICIPALITY"})
    void whoIsNoAdministratorSeesNothing() {
        assertNothingIsSeen();
    }

    @Test
    @WithAnonymousUser
    void aReaderSeesNothing() {
        assertNothingIsSeen();
    }

    private void assertNothingIsSeen() {
        assertThat(open("/beheer/rollen").expectFirst("h1").text()).isEqualTo("Deze pagina bestaat niet");
        assertThat(find(RolesView.class).all()).isEmpty();
    }
}
