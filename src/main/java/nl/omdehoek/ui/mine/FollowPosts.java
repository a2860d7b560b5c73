package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.omdehoek.exchange.OwnCalendars;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives somebody the secret address of their calendar, and takes it back. */
@Controller
class FollowPosts {

    private final OwnCalendars calendars;
    private final BrowserCookies cookies;

    FollowPosts(OwnCalendars calendars, BrowserCookies cookies) {
        this.calendars = calendars;
        this.cookies = cookies;
    }

    @PostMapping(FollowView.PATH + "/adres")
    void give(HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).map(Person::id).ifPresent(it -> cookies.tellCalendar(response, calendars.give(it)));
        SeeOther.page(response, FollowView.PATH);
    }

    @PostMapping(FollowView.PATH + "/stop")
    void stop(HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).map(Person::id).ifPresent(calendars::stop);
        cookies.forgetCalendar(response);
        SeeOther.page(response, FollowView.PATH);
    }

    /** Who comes to the address of what was sent, from the browser's history say, finds the page. */
    @GetMapping({FollowView.PATH + "/adres", FollowView.PATH + "/stop"})
    String page() {
        return "redirect:" + FollowView.PATH;
    }
}
