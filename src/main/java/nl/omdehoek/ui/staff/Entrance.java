package nl.omdehoek.ui.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.StaffRights;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The one way in for staff, however they showed who they are: in a session that begins anew, with an id of its own. */
@Component
public class Entrance {

    private static final Duration IDLE = Duration.ofMinutes(60);

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final StaffRights rights;
    private final StaffSessions sessions;

    Entrance(StaffRights rights, StaffSessions sessions) {
        this.rights = rights;
        this.sessions = sessions;
    }

    public void letIn(PersonId person, StaffPass.Way way, HttpServletRequest request, HttpServletResponse response) {
        var pass = rights.pass(person, way);
        startAnew(pass, request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(pass);
        contexts.saveContext(context, request, response);
    }

    /** Whatever was known of who was here before is gone, and who knows the id of that session has nothing. */
    void startAnew(StaffPass pass, HttpServletRequest request) {
        letOut(request);
        var session = request.getSession();
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        sessions.begin(pass, Device.of(request.getHeader(HttpHeaders.USER_AGENT)), session);
    }

    public void letOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
