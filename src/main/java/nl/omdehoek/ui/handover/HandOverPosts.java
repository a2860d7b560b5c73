package nl.omdehoek.ui.handover;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.omdehoek.help.HandOvers;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the yes or no of who would be passed on, and of a help point that they arrived. */
@Controller
class HandOverPosts {

    static final String ANSWER = "/antwoord";
    static final String CHOICE = "keuze";
    static final String YES = "ja";
    static final String NO = "nee";

    static final String ARRIVED = "/aangekomen";

    private final HandOvers handOvers;
    private final BrowserCookies cookies;

    HandOverPosts(HandOvers handOvers, BrowserCookies cookies) {
        this.handOvers = handOvers;
        this.cookies = cookies;
    }

    @PostMapping(HandOverPages.MINE + "{id}" + ANSWER)
    void answer(
            @PathVariable UUID id,
            @RequestParam(name = CHOICE, defaultValue = "") String choice,
            HttpServletRequest request,
            HttpServletResponse response) {
        cookies.who(request).ifPresent(it -> {
            if (choice.equals(YES)) {
                handOvers.yes(id, it.id());
            } else if (choice.equals(NO)) {
                handOvers.no(id, it.id());
            }
        });
        SeeOther.page(response, HandOverPages.mine(id));
    }

    @PostMapping(HandOverPages.ARRIVAL + "{secret:[\\w-]{1,60}}" + ARRIVED)
    void arrived(@PathVariable String secret, HttpServletResponse response) {
        handOvers.arrived(secret);
        SeeOther.page(response, HandOverPages.ARRIVAL + secret);
    }

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping(HandOverPages.MINE + "{id}" + ANSWER)
    String mine(@PathVariable UUID id) {
        return "redirect:" + HandOverPages.mine(id);
    }

    @GetMapping(HandOverPages.ARRIVAL + "{secret:[\\w-]{1,60}}" + ARRIVED)
    String arrival(@PathVariable String secret) {
        return "redirect:" + HandOverPages.ARRIVAL + secret;
    }
}
