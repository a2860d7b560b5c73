package nl.omdehoek.ui.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.host.HostPages;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.SeeOther;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets who tries the demo be the host of one activity of it. */
@Controller
@ConditionalOnBooleanProperty("omdehoek.demo")
class DemoHost {

    static final String IN = "/demo/organisator";

    private final DemoSignIn door;
    private final DemoGuests guests;
    private final Residents residents;
    private final BrowserCookies cookies;

    DemoHost(DemoSignIn door, DemoGuests guests, Residents residents, BrowserCookies cookies) {
        this.door = door;
        this.guests = guests;
        this.residents = residents;
        this.cookies = cookies;
    }

    @PostMapping(IN)
    void signIn(HttpServletRequest request, HttpServletResponse response) {
        door.check(request);
        cookies.remember(response, residents.remember(guests.host(), false), false);
        SeeOther.page(response, HostPages.of(DemoGuests.ACTIVITY));
    }
}
