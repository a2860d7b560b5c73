package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody does on "Mijn": come back by words, not come after all, and be forgotten by this browser. */
@Controller
class MinePosts {

    private final Residents residents;
    private final Joining joining;
    private final Agenda agenda;
    private final BrowserCookies cookies;
    private final Limits limits;
    private final PlainDoor door;
    private final Clock clock;

    MinePosts(
            Residents residents,
            Joining joining,
            Agenda agenda,
            BrowserCookies cookies,
            Limits limits,
            PlainDoor door,
            Clock clock) {
        this.residents = residents;
        this.joining = joining;
        this.agenda = agenda;
        this.cookies = cookies;
        this.limits = limits;
        this.door = door;
        this.clock = clock;
    }

    @PostMapping(MineView.PATH + "/terug")
    void comeBack(
            @RequestParam(defaultValue = "") String woorden,
            @RequestParam(defaultValue = "") String eigen,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var texts = Texts.accepted(request.getHeader("Accept-Language"));
        var own = eigen.equals("ja");
        if (limits.take(Limit.WORDS, request, Optional.empty()).isPresent()) {
            again(texts, "mine.back.wait", woorden, own, request, response);
            return;
        }
        var person = residents.byWords(woorden);
        if (person.isEmpty()) {
            again(texts, "mine.back.wrong", woorden, own, request, response);
            return;
        }
        cookies.read(request).secret().ifPresent(residents::forget);
        cookies.remember(response, residents.remember(person.get().id(), own), own);
        toMine(response);
    }

    private void again(
            Texts texts,
            String complaint,
            String words,
            boolean own,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var typed = words.substring(0, Math.min(words.length(), MineView.LONGEST_WORDS))
                .replaceAll("\\p{Cntrl}", " ");
        var view = new MineView(residents, joining, agenda, clock).with(texts.get(complaint), typed, own);
        door.again(view, new Visit("mijn", Map.of(), Map.of(), texts), request, response);
    }

    @PostMapping(MineView.PATH + "/afmelden/{signUp}")
    void leave(@PathVariable UUID signUp, HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request).secret().flatMap(residents::byBrowser).ifPresent(it -> joining.leave(it.id(), signUp));
        toMine(response);
    }

    @PostMapping(MineView.PATH + "/opgeschreven")
    void written(HttpServletResponse response) {
        cookies.forgetWords(response);
        toMine(response);
    }

    @PostMapping(MineView.PATH + "/uit")
    void out(HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request).secret().ifPresent(secret -> {
            residents.byBrowser(secret).ifPresent(it -> joining.forgetForms(it.id()));
            residents.forget(secret);
        });
        cookies.forget(response);
        toMine(response);
    }

    /** Who comes to the address of what was sent, from the browser's history say, finds their page. */
    @GetMapping({"/mijn/terug", "/mijn/afmelden/{signUp}", "/mijn/opgeschreven", "/mijn/uit"})
    String page() {
        return "redirect:" + MineView.PATH;
    }

    private static void toMine(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", MineView.PATH);
    }
}
