package nl.omdehoek.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.TestClock;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.people.FirstAdministrator;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.HeldRole;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SignIn;
import nl.omdehoek.people.Staff;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.StaffRights;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** Staff take along what is kept of them, and have it forgotten: right after they came in, and without a role. */
@OnDatabase
class LeavingTests {

    @Autowired
    private LeavePosts posts;

    @Autowired
    private StaffSessions sessions;

    @Autowired
    private StaffRights rights;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Staff staff;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private MailAddresses addresses;

    @Autowired
    private Residents residents;

    @Autowired
    private Grants grants;

    @Autowired
    private SecurityContextHolderStrategy holder;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private MockHttpSession session = new MockHttpSession();
    private MockHttpServletResponse response = new MockHttpServletResponse();
    private PersonId ada;
    private HeldRole anouk;

    @BeforeEach
    void anoukIsConnector() {
        jdbc.sql("delete from staff_role").update();
        ada = first.begin(first.invite().orElseThrow(), new FirstName("Ada"), address())
                .orElseThrow();
        addresses.prove(ada);
        var area = AreaCode.parse("BU19600200").orElseThrow();
        anouk = staff.give(ada, new FirstName("Anouk"), address(), Role.CONNECTOR, area);
        addresses.prove(anouk.person());
        request.addHeader("Accept-Language", "nl");
    }

    @AfterEach
    void nobodyIsIn() {
        holder.clearContext();
    }

    private static MailAddress address() {
        return new MailAddress(UUID.randomUUID() + "@voorbeeld.example");
    }

    /** As the entrance would have left it. */
    private void comesIn(PersonId person) {
        var pass = rights.pass(person, StaffPass.Way.MAIL);
        session = new MockHttpSession();
        sessions.begin(pass, Device.of("Firefox"), session);
        holder.setContext(new SecurityContextImpl(pass));
    }

    private String forget() throws Exception {
        response = new MockHttpServletResponse();
        posts.forget(request, response);
        return Jsoup.parse(response.getContentAsString()).select("main").text();
    }

    private MockHttpServletResponse all() throws Exception {
        response = new MockHttpServletResponse();
        posts.all(request, response);
        return response;
    }

    @Test
    void whoJustCameInTakesAllAlong() throws Exception {
        comesIn(anouk.person());

        assertThat(all().getContentType()).isEqualTo("application/zip");
        assertThat(response.getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void afterAQuarterOfAnHourTheyComeInAgainFirst() throws Exception {
        comesIn(anouk.person());
        staff.end(ada, anouk.id());
        clock.set("2026-11-25", "15:16");

        assertThat(all().getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("Location")).isEqualTo("/personeel");
        assertThat(forget()).contains("Je bent al langer dan een kwartier binnen.");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(residents.find(anouk.person())).isPresent();
    }

    @Test
    void whoHasARoleReadsThatAnAdministratorEndsItFirst() throws Exception {
        for (var one : List.of(anouk.person(), ada)) {
            comesIn(one);
            assertThat(forget()).contains("Vraag een beheerder om die eerst te beëindigen.", "de laatste beheerder");
            assertThat(residents.find(one)).isPresent();
        }
    }

    @Test
    void whoHasNoRoleAnyMoreIsForgottenAndInNowhere() throws Exception {
        comesIn(anouk.person());
        staff.end(ada, anouk.id());
        forget();

        assertThat(response.getHeader("Location")).isEqualTo("/personeel?gedaan=vergeten");
        assertThat(residents.find(anouk.person())).isEmpty();
        assertThat(addresses.typed(anouk.person())).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aMailAloneIsNotEnoughForWhoHasAPasskey() throws Exception {
        comesIn(anouk.person());
        jdbc.sql("""
                        insert into passkey (id, person, public_key, attestation, transports, signatures, verified,
                                             can_be_copied, copied, label, added_at, used_at)
                        values (:id, :person, '', '', '', 0, true, false, false, '', current_timestamp,
                                current_timestamp)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("person", anouk.person().value())
                .update();

        assertThat(all().getContentAsByteArray()).isEmpty();
        assertThat(forget()).contains("Log eerst in.");
    }

    @Test
    void whoIsNotInGetsNothing() throws Exception {
        assertThat(all().getContentAsByteArray()).isEmpty();
        assertThat(forget()).contains("Log eerst in.");
    }

    /** A resident's link gives nothing here. */
    @Test
    void nobodyComesInAsStaffWhoNeverWas() {
        var jo = residents.welcome(new FirstName("Jo")).person().id();
        var link = grants.give(new Grant(Grant.Kind.SIGN_IN, jo, ""));

        assertThat(signIn.enter(link)).isEmpty();
    }
}
