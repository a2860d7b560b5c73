package nl.omdehoek.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.omdehoek.ui.shell.InTheApp;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/** How mail goes, where letters are not shown: without anybody's address. */
class PostViewTests extends InTheApp {

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void withoutAMailServerItSaysThatMailsWaitAndHowMany() {
        comeInAs("ADMINISTRATOR");
        var page = open("/beheer/post");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Post");
        assertThat(page.text())
                .contains("Er is geen mailserver. Mails wachten tot die er is.")
                .doesNotContain("@");
        assertThat(page.select("li").eachText())
                .hasSize(3)
                .anySatisfy(it -> assertThat(it).matches("Wacht nog: [\\d.]+"))
                .anySatisfy(it -> assertThat(it).matches("Verstuurd: [\\d.]+"))
                .anySatisfy(it -> assertThat(it).matches("Opgegeven: [\\d.]+"));
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void theAdministratorsPageLeadsThere() {
        comeInAs("ADMINISTRATOR");
        assertThat(open("/beheer").select("a[href=/beheer/post]").text()).isEqualTo("Bekijk de post");
    }

    @Test
    @WithMockUser(roles = {"RESIDENT", "CONNECTOR", "DESK"})
    void whoIsNoAdministratorSeesNothing() {
        assertThat(open("/beheer/post").expectFirst("h1").text()).isEqualTo("Deze pagina bestaat niet");
    }
}
