package nl.omdehoek.ui.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.ui.host.WalkAlongForm.Refused;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done about one who comes: takes them off the list, once or for good, and tells who comes along with them. */
@Controller
@RequestMapping(HostPages.PATH + "/{activity}")
class GuestPosts {

    private final Hosting hosting;
    private final Acts acts;
    private final BrowserCookies cookies;

    GuestPosts(Hosting hosting, Acts acts, BrowserCookies cookies) {
        this.hosting = hosting;
        this.acts = acts;
        this.cookies = cookies;
    }

    @PostMapping("/eraf/{signUp}")
    void remove(
            @PathVariable String activity,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "") String datum,
            HttpServletRequest request,
            HttpServletResponse response) {
        acts.doing(activity, datum, request, response, it -> hosting.remove(it.person(), it.activity(), signUp));
    }

    @PostMapping("/nooit-meer/{signUp}")
    void removeAlways(
            @PathVariable String activity,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "") String datum,
            HttpServletRequest request,
            HttpServletResponse response) {
        acts.doing(activity, datum, request, response, it -> hosting.removeAlways(it.person(), it.activity(), signUp));
    }

    @PostMapping("/loopt-mee/{signUp}")
    void walksAlong(
            @PathVariable String activity,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "") String met,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var act = acts.of(activity, datum, request);
        var texts = cookies.texts(request);
        if (!FirstName.isReadable(met)) {
            var refused = new Refused(signUp, Typed.line(met), texts.get("join.name.wrong"));
            acts.again(act, it -> it.with(refused), request, response);
            return;
        }
        var before = hosting.walksAlong(act.person(), act.activity(), signUp, new FirstName(met));
        if (before.isPresent()) {
            var complaint = texts.get("host.walk.before", before.get().text());
            acts.again(act, it -> it.with(complaint), request, response);
            return;
        }
        SeeOther.page(response, act.page());
    }

    @PostMapping("/toch-niet/{signUp}")
    void walksAlongNoMore(
            @PathVariable String activity,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "") String met,
            HttpServletRequest request,
            HttpServletResponse response) {
        acts.doing(activity, datum, request, response, it -> {
            if (FirstName.isReadable(met)) {
                hosting.walksAlongNoMore(it.person(), it.activity(), signUp, new FirstName(met));
            }
        });
    }

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({"/eraf/{signUp}", "/nooit-meer/{signUp}", "/loopt-mee/{signUp}", "/toch-niet/{signUp}"})
    String page(@PathVariable String activity) {
        return "redirect:" + ListingId.endOf(activity).map(HostPages::of).orElse("/mijn");
    }
}
