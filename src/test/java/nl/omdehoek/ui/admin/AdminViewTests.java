package nl.omdehoek.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import nl.omdehoek.ui.shell.InTheApp;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

class AdminViewTests extends InTheApp {

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void anAdministratorSeesHowMuchThereIs() {
        comeInAs("ADMINISTRATOR");
        var page = open("/beheer");

        assertThat(page.expectFirst("h1").text()).isEqualTo("Beheer");
        assertThat(page.select("li").eachText())
                .hasSize(5)
                .anySatisfy(it -> assertThat(it).matches("Plekken: [1-9]\\d*"))
                .anySatisfy(it -> assertThat(it).matches("Hulp en advies: [1-9]\\d*"));
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void anAdministratorMakesTheIndexAnew() {
        comeInAs("ADMINISTRATOR");
        open("/beheer");
        test(find(NativeButton.class).single()).click();

        assertThat(open("/zoeken?bij=8899&straal=5000&q=soep")
                        .select("#resultaten h3")
                        .eachText())
                .contains("Soep aan de lange tafel");
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void afterwardsItSaysThatItIsDone() {
        comeInAs("ADMINISTRATOR");
        var page = open("/beheer");
        assertThat(page.select("[role=status]").text()).isEmpty();
        test(find(NativeButton.class).single()).click();

        assertThat(house().select("[role=status]").text()).isEqualTo("De index is opnieuw gemaakt.");
    }

    @Test
    @WithMockUser(roles = {"RESIDENT", "CONNECTOR", "DESK"})
    void whoIsNoAdministratorSeesNothing() {
        assertNothingIsSeen();
    }

    @Test
    @WithAnonymousUser
    void aReaderSeesNothing() {
        assertNothingIsSeen();
    }

    private void assertNothingIsSeen() {
        assertThat(open("/beheer").expectFirst("h1").text()).isEqualTo("Deze pagina bestaat niet");
        assertThat(find(AdminView.class).all()).isEmpty();
        assertThat(house().text()).doesNotContain("Maak de index opnieuw", "Beheer");
    }
}
