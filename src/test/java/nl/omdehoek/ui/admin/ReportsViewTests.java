package nl.omdehoek.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import nl.omdehoek.moderation.Reports;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.SampleStaff;
import nl.omdehoek.ui.shell.InTheApp;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.StaffRights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;

class ReportsViewTests extends InTheApp {

    @Autowired
    private Residents residents;

    @Autowired
    private StaffRights rights;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void anAdministratorComesInAndMuchWasReported() {
        var pass = rights.pass(SampleStaff.administrator(residents, jdbc), StaffPass.Way.MAIL);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(pass));
        jdbc.sql("delete from report").update();
        for (var i = 0; i < Reports.SHOWN + 1; i++) {
            var id = UUID.randomUUID();
            jdbc.sql("""
                            insert into report (id, number, form_key, subject_kind, subject_id, reason, reported_at)
                            values (:id, :number, :id, 'PERSON', :subject, 'UNSAFE', current_timestamp)
                            """)
                    .param("id", id)
                    .param("number", id.toString().substring(0, 8))
                    .param("subject", id.toString())
                    .update();
        }
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void olderReportsAreOnTheNextPage() {
        var first = open("/beheer/meldingen");
        assertThat(first.select("li h2")).hasSize(Reports.SHOWN);
        assertThat(first.select("a[href$=pagina=2]").text()).isEqualTo("Oudere meldingen");
        assertThat(first.text()).doesNotContain("Nieuwere");

        var second = open("/beheer/meldingen?pagina=2");
        assertThat(second.select("li h2")).hasSize(1);
        assertThat(second.text()).contains("Nieuwere meldingen").doesNotContain("Oudere");
        assertThat(open("/beheer/meldingen?pagina=-1").select("li h2")).hasSize(Reports.SHOWN);
    }
}
