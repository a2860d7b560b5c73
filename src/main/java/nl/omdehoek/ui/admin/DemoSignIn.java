package nl.omdehoek.ui.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import nl.omdehoek.ui.host.HostPages;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.ui.staff.Entrance;
import nl.omdehoek.wording.Origin;
import nl.omdehoek.wording.Texts;
import org.apache.catalina.Globals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Signs in to the demo without a password: from this machine only, unless the demo was opened to others. */
@Controller
@ConditionalOnBooleanProperty("omdehoek.demo")
class DemoSignIn {

    static final String PATH = "/demo";
    static final String OUT = PATH + "/uit";

    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP");

    private static final Pattern HOST = Pattern.compile("^https?://(.+?)(:\\d+)?$");

    /** All that the demo is about. */
    private static final List<AreaCode> EVERYWHERE = Stream.of(
                    "GM1960", "GM0307", "GM0141", "GM0252", "GM0344", "GM0362")
            .flatMap(it -> AreaCode.parse(it).stream())
            .toList();

    private static final Set<Role> AT_THE_DESK = Set.of(Role.CONNECTOR, Role.STAND_IN, Role.DESK);

    private final boolean fromAnywhere;
    private final Origin origin;
    private final Staff staff;
    private final Entrance entrance;
    private final DemoGuests guests;
    private final DemoNeighbours neighbours;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    DemoSignIn(
            @Value("${omdehoek.demo.from-anywhere}") boolean fromAnywhere,
            Origin origin,
            Staff staff,
            Entrance entrance,
            DemoGuests guests,
            DemoNeighbours neighbours,
            BrowserCookies cookies,
            PlainDoor door) {
        this.fromAnywhere = fromAnywhere;
        this.origin = origin;
        this.staff = staff;
        this.entrance = entrance;
        this.guests = guests;
        this.neighbours = neighbours;
        this.cookies = cookies;
        this.door = door;
    }

    @GetMapping(PATH)
    void look(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = new Visit(PATH.substring(1), Map.of(), Map.of(), cookies.texts(request), cookies.read(request));
        door.show(DemoView.class, visit, request, response);
    }

    @PostMapping(PATH + "/{role}")
    String signIn(@PathVariable Role role, HttpServletRequest request, HttpServletResponse response) {
        check(request);
        if (role.isStaff()) {
            var name = new FirstName(Texts.in(Texts.DUTCH).get("demo.name." + role));
            var person = staff.example(role, name, EVERYWHERE);
            entrance.letIn(person, StaffPass.Way.DEMO, request, response);
            if (AT_THE_DESK.contains(role)) {
                guests.ring(person);
                neighbours.come(connector(), guests.host());
            }
        } else {
            entrance.letOut(request);
        }
        return "redirect:"
                + (AT_THE_DESK.contains(role) ? HostPages.DESK : role == Role.ADMINISTRATOR ? "/beheer" : "/");
    }

    /** In the demo somebody connects from the start: what is asked there is read. */
    @EventListener(ApplicationReadyEvent.class)
    PersonId connector() {
        var name = new FirstName(Texts.in(Texts.DUTCH).get("demo.name." + Role.CONNECTOR));
        return staff.example(Role.CONNECTOR, name, EVERYWHERE);
    }

    /** Refuses whoever is not on this machine, unless the demo was opened to others. */
    void check(HttpServletRequest request) {
        if (!fromAnywhere && !isThisMachine(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @PostMapping(OUT)
    String signOut(HttpServletRequest request) {
        entrance.letOut(request);
        return "redirect:/";
    }

    /**
     * Whoever comes through a proxy on this machine is not on it, and the proxy may not say so: the portal's address, the
     * one in the browser and the one that was asked tell.
     */
    private boolean isThisMachine(HttpServletRequest request) {
        return FORWARDED.stream().allMatch(it -> request.getHeader(it) == null)
                && request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null
                && origin.isThisMachine()
                && Origin.isThisMachine(request.getServerName())
                && isThisMachine(request.getHeader("Origin"))
                && Origin.isThisMachine(request.getRemoteAddr());
    }

    private static boolean isThisMachine(@Nullable String browsersOrigin) {
        return browsersOrigin == null
                || HOST.matcher(browsersOrigin).results().anyMatch(it -> Origin.isThisMachine(it.group(1)));
    }
}
