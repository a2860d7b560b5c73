package nl.omdehoek.ui.help;

import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.omdehoek.help.Answer;
import nl.omdehoek.help.AskOutcome;
import nl.omdehoek.help.Entering;
import nl.omdehoek.help.HowKnown;
import nl.omdehoek.help.Matching;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.judge.JudgePages;
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

/** What whoever answers does with a request. Whoever may not is told that there is no such page. */
@Controller
@RequestMapping(HelpPages.REQUESTS + "/{request}")
class RequestPosts {

    static final String ANSWERED = "/gesproken";
    static final String ANSWER = "/antwoord";
    static final String DONE = "/klaar";
    static final String ASK = "/vraag";
    static final String KNOW = "/ken";
    static final String MOVE = "/dag";
    static final String MAY_RING = "/mag-bellen";
    static final String WORDS = "tekst";
    static final String OFFER = "aanbod";
    static final String HOW = "hoe";
    static final String VOG = "vog";

    private final SignedIn signedIn;
    private final RequestDesk desk;
    private final Requesting requesting;
    private final Matching matching;
    private final Entering entering;
    private final BrowserCookies cookies;
    private final PlainDoor door;
    private final Clock clock;

    RequestPosts(
            SignedIn signedIn,
            RequestDesk desk,
            Requesting requesting,
            Matching matching,
            Entering entering,
            BrowserCookies cookies,
            PlainDoor door,
            Clock clock) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.requesting = requesting;
        this.matching = matching;
        this.entering = entering;
        this.cookies = cookies;
        this.door = door;
        this.clock = clock;
    }

    @PostMapping(ANSWERED)
    void answered(@PathVariable UUID request, HttpServletResponse response) {
        desk.answered(request, staff());
        SeeOther.page(response, HelpPages.request(request));
    }

    @PostMapping(ANSWER)
    void answer(
            @PathVariable UUID request,
            @RequestParam MultiValueMap<String, String> all,
            HttpServletRequest from,
            HttpServletResponse response)
            throws IOException {
        var staff = staff();
        var typed = Typed.text(all, WORDS);
        if (Answer.isReadable(typed)) {
            desk.answer(request, typed, staff);
            SeeOther.page(response, HelpPages.request(request));
        } else {
            var complaint = cookies.texts(from).get("help.answer.needed", Answer.LONGEST);
            again(request, it -> it.with(typed, complaint), from, response);
        }
    }

    @PostMapping(DONE)
    void done(@PathVariable UUID request, HttpServletResponse response) {
        requesting.closeFor(request, staff());
        SeeOther.page(response, JudgePages.QUEUE);
    }

    @PostMapping(ASK)
    void ask(
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String aanbod,
            HttpServletRequest from,
            HttpServletResponse response)
            throws IOException {
        var outcome = ListingId.endOf(aanbod)
                .map(it -> matching.ask(staff(), request, it))
                .orElse(AskOutcome.NO_ROOM);
        if (outcome == AskOutcome.ASKED) {
            SeeOther.page(response, HelpPages.request(request));
        } else {
            var complaint = cookies.texts(from).get("help.ask.outcome." + outcome);
            again(request, it -> it.with(complaint), from, response);
        }
    }

    @PostMapping(KNOW)
    void know(
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String aanbod,
            @RequestParam(defaultValue = "") String hoe,
            @RequestParam(defaultValue = "") String vog,
            HttpServletResponse response) {
        var how = Arrays.stream(HowKnown.values())
                .filter(it -> it.name().equals(hoe))
                .findFirst()
                .orElseThrow(RequestPosts::notThere);
        matching.know(
                staff(), request, ListingId.endOf(aanbod).orElseThrow(RequestPosts::notThere), how, vog.equals("ja"));
        SeeOther.page(response, HelpPages.request(request));
    }

    @PostMapping(MAY_RING)
    void mayRing(@PathVariable UUID request, HttpServletResponse response) {
        entering.letRing(request, staff());
        SeeOther.page(response, HelpPages.request(request));
    }

    @PostMapping(MOVE)
    void move(
            @PathVariable UUID request,
            @RequestParam MultiValueMap<String, String> all,
            HttpServletRequest from,
            HttpServletResponse response)
            throws IOException {
        var staff = staff();
        var typed = new OtherDay(Typed.line(all, OtherDay.DAY), "");
        var isAny = Typed.line(all, OtherDay.ANY).equals("ja");
        var wrong = isAny ? Optional.<String>empty() : typed.wrong(LocalDate.now(clock), cookies.texts(from));
        if (wrong.isPresent()) {
            again(request, it -> it.with(new OtherDay(typed.typed(), wrong.get())), from, response);
            return;
        }
        requesting.moveFor(request, isAny ? null : typed.day().orElseThrow(), staff);
        SeeOther.page(response, HelpPages.request(request));
    }

    private void again(UUID request, Consumer<RequestView> with, HttpServletRequest from, HttpServletResponse response)
            throws IOException {
        var path = HelpPages.request(request).substring(1);
        var visit = new Visit(
                path, Map.of("request", request.toString()), Map.of(), cookies.texts(from), cookies.read(from));
        door.again(RequestView.class, with, visit, from, response);
    }

    private PersonId staff() {
        return signedIn.staff().orElseThrow(RequestPosts::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({NotAllowed.class, NotFoundException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notAllowed() {}

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({ANSWERED, ANSWER, DONE, ASK, KNOW, MOVE, MAY_RING})
    String page(@PathVariable UUID request) {
        return "redirect:" + HelpPages.request(request);
    }
}
