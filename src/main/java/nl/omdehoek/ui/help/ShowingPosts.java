package nl.omdehoek.ui.help;

import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.omdehoek.help.Entering;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Showing;
import nl.omdehoek.help.Softened;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.mine.MinePages;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** What is done about the words in which neighbours read of a request: written by who answers it, agreed by who asked. */
@Controller
class ShowingPosts {

    static final String PROPOSE = "/voorleggen";
    static final String SHOW = "/tonen";
    static final String HIDE = "/niet-tonen";
    static final String WORDS = "zachte-woorden";

    /** Which words were read. */
    static final String WHICH = "stand";

    private static final String REQUEST = HelpPages.REQUESTS + "/{request}";

    private final SignedIn signedIn;
    private final Showing showing;
    private final Entering entering;
    private final RequestDesk desk;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    ShowingPosts(
            SignedIn signedIn,
            Showing showing,
            Entering entering,
            RequestDesk desk,
            BrowserCookies cookies,
            PlainDoor door) {
        this.signedIn = signedIn;
        this.showing = showing;
        this.entering = entering;
        this.desk = desk;
        this.cookies = cookies;
        this.door = door;
    }

    @PostMapping(REQUEST + PROPOSE)
    void propose(
            @PathVariable UUID request,
            @RequestParam MultiValueMap<String, String> all,
            HttpServletRequest from,
            HttpServletResponse response)
            throws IOException {
        var staff = staff();
        if (!desk.answers(staff, request)) {
            throw new NotAllowed(staff, "show this");
        }
        var texts = cookies.texts(from);
        var typed = Typed.text(all, WORDS);
        var wrong = wrong(request, typed, staff, texts);
        if (wrong.isEmpty()) {
            SeeOther.page(response, HelpPages.request(request));
            return;
        }
        var path = HelpPages.request(request).substring(1);
        var visit = new Visit(path, Map.of("request", request.toString()), Map.of(), texts, cookies.read(from));
        door.again(RequestView.class, it -> it.withSoftened(typed, wrong.get()), visit, from, response);
    }

    private Optional<String> wrong(UUID request, String typed, PersonId staff, Texts texts) {
        if (!Softened.isReadable(typed)) {
            return Optional.of(texts.get("shown.words.needed", Softened.LONGEST));
        }
        var reveals = showing.propose(request, typed, staff);
        return reveals.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get(
                        "shown.words.reveal",
                        reveals.stream()
                                .map(it -> texts.get("shown.reveals." + it))
                                .collect(Collectors.joining(", "))));
    }

    @PostMapping(REQUEST + HIDE)
    void withdraw(@PathVariable UUID request, HttpServletResponse response) {
        showing.withdraw(request, staff());
        SeeOther.page(response, HelpPages.request(request));
    }

    /** They said so on the telephone. */
    @PostMapping(REQUEST + SHOW)
    void yesFor(
            @PathVariable UUID request, @RequestParam(defaultValue = "") String stand, HttpServletResponse response) {
        var staff = staff();
        moment(stand).ifPresent(it -> entering.letShow(request, it, staff));
        SeeOther.page(response, HelpPages.request(request));
    }

    @PostMapping(HelpPages.MINE + SHOW + "/{request}")
    void yes(
            @PathVariable("request") UUID which,
            @RequestParam(defaultValue = "") String stand,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = who(request);
        moment(stand).ifPresent(it -> showing.yes(who, which, it));
        SeeOther.page(response, MinePages.MINE);
    }

    private static Optional<Instant> moment(String typed) {
        try {
            return Optional.of(Instant.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @PostMapping(HelpPages.MINE + HIDE + "/{request}")
    void no(@PathVariable("request") UUID which, HttpServletRequest request, HttpServletResponse response) {
        showing.no(who(request), which);
        SeeOther.page(response, MinePages.MINE);
    }

    private PersonId who(HttpServletRequest request) {
        return cookies.who(request).orElseThrow(ShowingPosts::notThere).id();
    }

    private PersonId staff() {
        return signedIn.staff().orElseThrow(ShowingPosts::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({NotAllowed.class, NotFoundException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notAllowed() {}

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({REQUEST + PROPOSE, REQUEST + SHOW, REQUEST + HIDE})
    String page(@PathVariable UUID request) {
        return "redirect:" + HelpPages.request(request);
    }
}
