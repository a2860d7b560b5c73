package nl.omdehoek.ui.handover;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.help.HandOverOutcome;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** Takes what who connects would pass on, or takes that back. Whoever may not is told that there is no such page. */
@Controller
@RequestMapping("/werkbank/vraag/{request}/overdracht")
class ProposePosts {

    static final String PROPOSE = "/voorleggen";
    static final String WITHDRAW = "/intrekken";
    static final String WHICH = "welke";

    private final SignedIn signedIn;
    private final HandOvers handOvers;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    ProposePosts(SignedIn signedIn, HandOvers handOvers, BrowserCookies cookies, PlainDoor door) {
        this.signedIn = signedIn;
        this.handOvers = handOvers;
        this.cookies = cookies;
        this.door = door;
    }

    @PostMapping(PROPOSE)
    void propose(
            @PathVariable("request") UUID about,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var form = ProposeForm.of(typed);
        var texts = cookies.texts(request);
        var wrong = form.complaints(handOvers.points(about, who()), texts);
        if (wrong.isEmpty()) {
            var outcome = handOvers.propose(about, form.proposal(), who());
            if (outcome == HandOverOutcome.PROPOSED) {
                lead(about, ProposeView.PROPOSED, response);
                return;
            }
            wrong.put("", texts.get("hand-over.refused." + outcome));
        }
        var route = Map.of("request", about.toString());
        var path = HandOverPages.propose(about).substring(1);
        var visit = new Visit(path, route, Map.of(), texts, cookies.read(request));
        door.again(ProposeView.class, it -> it.with(form, wrong), visit, request, response);
    }

    @PostMapping(WITHDRAW)
    void withdraw(
            @PathVariable("request") UUID about,
            @RequestParam(name = WHICH, defaultValue = "") String which,
            HttpServletResponse response) {
        var who = who();
        Typed.uuid(which).ifPresent(it -> handOvers.withdraw(it, who));
        lead(about, ProposeView.WITHDRAWN, response);
    }

    private static void lead(UUID about, String done, HttpServletResponse response) {
        SeeOther.page(response, HandOverPages.propose(about) + "?" + HandOverPages.DONE + "=" + done);
    }

    private PersonId who() {
        return signedIn.staff().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @ExceptionHandler(NotAllowed.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notAllowed() {}

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({PROPOSE, WITHDRAW})
    String page(@PathVariable("request") UUID about) {
        return "redirect:" + HandOverPages.propose(about);
    }
}
