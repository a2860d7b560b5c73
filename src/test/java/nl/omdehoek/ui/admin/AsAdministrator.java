package nl.omdehoek.ui.admin;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import nl.omdehoek.people.FirstAdministrator;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.InTheApp;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.StaffRights;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextImpl;

/** Ada, the only administrator, looks after the portal. */
abstract class AsAdministrator extends InTheApp {

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private StaffRights rights;

    @Autowired
    private JdbcClient jdbc;

    PersonId ada = new PersonId(UUID.randomUUID());

    @BeforeEach
    void adaIsTheOnlyAdministrator() {
        jdbc.sql("delete from staff_role").update();
        ada = first.begin(
                        first.invite().orElseThrow(),
                        new FirstName("Ada"),
                        new MailAddress(UUID.randomUUID() + "@voorbeeld.example"))
                .orElseThrow();
    }

    /** As the entrance would have left it. */
    final void adaOpens(String path) {
        var pass = new SecurityContextImpl(rights.pass(ada, StaffPass.Way.MAIL));
        VaadinSession.getCurrent().getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, pass);
        open(path);
    }

    final void fill(String id, String typed) {
        test(find(Input.class).withId(id).single()).setValue(typed);
    }

    final Element press(String name) {
        test(find(NativeButton.class)
                        .withCondition(it -> it.getText().equals(name)
                                || name.equals(it.getElement().getAttribute("aria-label")))
                        .single())
                .click();
        return house();
    }
}
