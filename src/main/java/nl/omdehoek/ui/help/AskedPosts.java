package nl.omdehoek.ui.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import nl.omdehoek.help.Afterwards;
import nl.omdehoek.help.Promises;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.help.Went;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.mine.MinePages;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One tap each: yes, not now, less, not for a while, stop, and how it went. None needs a reason. */
@Controller
class AskedPosts {

    private final Grants grants;
    private final Volunteering volunteering;
    private final Promises promises;
    private final Requesting requesting;
    private final Afterwards afterwards;
    private final BrowserCookies cookies;

    AskedPosts(
            Grants grants,
            Volunteering volunteering,
            Promises promises,
            Requesting requesting,
            Afterwards afterwards,
            BrowserCookies cookies) {
        this.grants = grants;
        this.volunteering = volunteering;
        this.promises = promises;
        this.requesting = requesting;
        this.afterwards = afterwards;
        this.cookies = cookies;
    }

    @PostMapping(HelpPages.ASKED + "/{secret}/" + AskedView.YES)
    void yes(@PathVariable String secret, HttpServletResponse response) {
        var isDone = grants.use(secret, Grant.Kind.ASKED_TO_HELP)
                .filter(it -> volunteering.yes(it.person(), UUID.fromString(it.about())))
                .isPresent();
        SeeOther.page(response, HelpPages.ASKED + "/" + secret + (isDone ? done(AskedView.YES) : ""));
    }

    @PostMapping(HelpPages.ASKED + "/{secret}/" + AskedView.NOT_NOW)
    void notNow(@PathVariable String secret, HttpServletResponse response) {
        grants.use(secret, Grant.Kind.ASKED_TO_HELP)
                .ifPresent(it -> volunteering.notNow(it.person(), UUID.fromString(it.about())));
        SeeOther.page(response, HelpPages.ASKED + "/" + secret + done(AskedView.NOT_NOW));
    }

    private static String done(String what) {
        return "?" + AskedView.DONE + "=" + what;
    }

    @PostMapping(HelpPages.MINE + "/gevraagd/{ask}/" + AskedView.YES)
    void yes(@PathVariable UUID ask, HttpServletRequest request, HttpServletResponse response) {
        volunteering.yes(who(request), ask);
        mine(response);
    }

    @PostMapping(HelpPages.MINE + "/gevraagd/{ask}/" + AskedView.NOT_NOW)
    void notNow(@PathVariable UUID ask, HttpServletRequest request, HttpServletResponse response) {
        volunteering.notNow(who(request), ask);
        mine(response);
    }

    @PostMapping(HelpPages.MINE + "/" + HelpPages.LET_GO + "/{ask}")
    void letGo(@PathVariable UUID ask, HttpServletRequest request, HttpServletResponse response) {
        promises.letGo(who(request), ask);
        mine(response);
    }

    @PostMapping(HelpPages.MINE + "/minder")
    void less(HttpServletRequest request, HttpServletResponse response) {
        volunteering.less(who(request));
        mine(response);
    }

    @PostMapping(HelpPages.MINE + "/even-niet")
    void pause(HttpServletRequest request, HttpServletResponse response) {
        volunteering.pause(who(request));
        mine(response);
    }

    @PostMapping(HelpPages.MINE + "/weer")
    void resume(HttpServletRequest request, HttpServletResponse response) {
        volunteering.resume(who(request));
        mine(response);
    }

    @PostMapping(HelpPages.MINE + "/stop/{offer}")
    void stop(@PathVariable String offer, HttpServletRequest request, HttpServletResponse response) {
        var person = who(request);
        ListingId.endOf(offer).ifPresent(it -> volunteering.stop(person, it));
        mine(response);
    }

    @PostMapping(HelpPages.MINE + "/klaar/{request}")
    void close(@PathVariable("request") UUID which, HttpServletRequest request, HttpServletResponse response) {
        requesting.close(who(request), which);
        mine(response);
    }

    @PostMapping(HelpPages.MINE + "/hoe/{ask}/{answer}")
    void went(
            @PathVariable UUID ask,
            @PathVariable String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = who(request);
        Arrays.stream(Went.values())
                .filter(it -> it.name().equals(answer))
                .findFirst()
                .ifPresent(it -> afterwards.answer(ask, person, it));
        mine(response);
    }

    private PersonId who(HttpServletRequest request) {
        return cookies.who(request)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .id();
    }

    private static void mine(HttpServletResponse response) {
        SeeOther.page(response, MinePages.MINE);
    }

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({HelpPages.ASKED + "/{secret}/" + AskedView.YES, HelpPages.ASKED + "/{secret}/" + AskedView.NOT_NOW})
    String page(@PathVariable String secret) {
        return "redirect:" + HelpPages.ASKED + "/" + secret;
    }

    @GetMapping(HelpPages.MINE + "/**")
    String mine() {
        return "redirect:" + MinePages.MINE;
    }
}
