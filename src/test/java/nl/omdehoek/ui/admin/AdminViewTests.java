package nl.omdehoek.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinSession;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.search.Reindexing;
import nl.omdehoek.ui.shell.InTheApp;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.StaffRights;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;
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

    @Autowired
    private Residents residents;

    @Autowired
    private StaffRights rights;

    @Autowired
    private Reindexing reindexing;

    @Autowired
    private JdbcClient jdbc;

    /** As the entrance would have left it. */
    private PersonId anAdministratorComesIn() {
        var ada = SampleStaff.administrator(residents, jdbc);
        var pass = new SecurityContextImpl(rights.pass(ada, StaffPass.Way.MAIL));
        VaadinSession.getCurrent().getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, pass);
        return ada;
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void whoseRoleEndedMakesTheIndexAnewNoMore() {
        var ada = anAdministratorComesIn();
        open("/beheer");
        jdbc.sql("update staff_role set until_at = from_at where person = :person")
                .param("person", ada.value())
                .update();

        assertThatThrownBy(() -> test(find(NativeButton.class).single()).click())
                .isInstanceOf(NotFoundException.class);
        assertThat(house().select("[role=status]").text()).isEmpty();
        assertThatThrownBy(() -> reindexing.now(ada)).isInstanceOf(NotAllowed.class);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void anAdministratorMakesTheIndexAnew() {
        anAdministratorComesIn();
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
        anAdministratorComesIn();
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
