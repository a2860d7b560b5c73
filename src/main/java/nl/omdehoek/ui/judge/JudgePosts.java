package nl.omdehoek.ui.judge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.moderation.Grounds;
import nl.omdehoek.moderation.Reviews;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.SignedIn;
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

/** Takes decisions. Whoever may not decide is told that there is no such page. */
@Controller
@RequestMapping(JudgePages.QUEUE + "/{review}")
class JudgePosts {

    static final String PLACE = "/plaats";
    static final String CHANGE = "/aanpassing";
    static final String HIDE = "/verberg";
    static final String REMOVE = "/verwijder";

    private final SignedIn signedIn;
    private final Reviews reviews;
    private final BrowserCookies cookies;
    private final PlainDoor door;
    private final Clock clock;

    JudgePosts(SignedIn signedIn, Reviews reviews, BrowserCookies cookies, PlainDoor door, Clock clock) {
        this.signedIn = signedIn;
        this.reviews = reviews;
        this.cookies = cookies;
        this.door = door;
        this.clock = clock;
    }

    @PostMapping(PLACE)
    void place(@PathVariable UUID review, HttpServletResponse response) {
        queue(reviews.place(review, judge()), "geplaatst", response);
    }

    @PostMapping(CHANGE)
    void change(
            @PathVariable UUID review,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var typing = Typing.of(CHANGE, typed);
        var wrong = typing.complaintsAboutSentence(cookies.texts(request));
        if (wrong.isEmpty()) {
            queue(reviews.askChange(review, new Grounds(typing.sentence()), judge()), "gevraagd", response);
        } else {
            again(review, typing, wrong, request, response);
        }
    }

    @PostMapping(HIDE)
    void hide(
            @PathVariable UUID review,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        takeDown(review, Typing.of(HIDE, typed), false, request, response);
    }

    @PostMapping(REMOVE)
    void remove(
            @PathVariable UUID review,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        takeDown(review, Typing.of(REMOVE, typed), true, request, response);
    }

    private void takeDown(
            UUID review, Typing typing, boolean isForGood, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var wrong = typing.complaintsAboutVerdict(isForGood, clock, cookies.texts(request));
        if (wrong.isEmpty()) {
            queue(reviews.takeDown(review, typing.verdict(isForGood), judge()), "weg", response);
        } else {
            again(review, typing, wrong, request, response);
        }
    }

    private void again(
            UUID review,
            Typing typing,
            Map<String, String> wrong,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        judge();
        var route = Map.of("review", review.toString());
        var path = JudgePages.of(review).substring(1);
        var visit = new Visit(path, route, Map.of(), cookies.texts(request), cookies.read(request));
        door.again(JudgeView.class, it -> it.with(typing, wrong), visit, request, response);
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
    @GetMapping({PLACE, CHANGE, HIDE, REMOVE})
    String page(@PathVariable UUID review) {
        return "redirect:" + JudgePages.of(review);
    }
}
