package nl.omdehoek.ui.judge;

import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.listing.Claims;
import nl.omdehoek.moderation.Grounds;
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

/** Takes a yes or a no to who asks to keep something. Whoever may not decide is told that there is no such page. */
@Controller
@RequestMapping(ClaimPages.PATH + "{claim}")
class ClaimJudgePosts {

    private final SignedIn signedIn;
    private final Claims claims;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    ClaimJudgePosts(SignedIn signedIn, Claims claims, BrowserCookies cookies, PlainDoor door) {
        this.signedIn = signedIn;
        this.claims = claims;
        this.cookies = cookies;
        this.door = door;
    }

    @PostMapping(ClaimPages.YES)
    void yes(@PathVariable UUID claim, HttpServletResponse response) {
        queue(claims.grant(claim, judge()), "beheerder", response);
    }

    @PostMapping(ClaimPages.NO)
    void no(
            @PathVariable UUID claim,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var why = Typed.text(typed, ClaimRows.WHY);
        if (Grounds.isReadable(why)) {
            queue(claims.refuse(claim, new Grounds(why), judge()), "geen-beheerder", response);
            return;
        }
        judge();
        var texts = cookies.texts(request);
        var path = ClaimPages.of(claim).substring(1);
        var visit = new Visit(path, Map.of("claim", claim.toString()), Map.of(), texts, cookies.read(request));
        var wrong = texts.get("judge.claim.why.needed", Grounds.LONGEST);
        try {
            door.again(ClaimJudgeView.class, it -> it.with(why, wrong), visit, request, response);
        } catch (NotFoundException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static void queue(boolean isFirst, String done, HttpServletResponse response) {
        SeeOther.page(response, JudgePages.QUEUE + "?" + QueueView.DONE + "=" + (isFirst ? done : "al"));
    }

    private PersonId judge() {
        return signedIn.staff().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @ExceptionHandler(NotAllowed.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notAllowed() {}

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({ClaimPages.YES, ClaimPages.NO})
    String page(@PathVariable UUID claim) {
        return "redirect:" + ClaimPages.of(claim);
    }
}
