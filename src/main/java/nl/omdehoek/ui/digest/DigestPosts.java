package nl.omdehoek.ui.digest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.notifications.DigestChoice;
import nl.omdehoek.notifications.Digests;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what somebody chose of the weekly mail, or that they want none. */
@Controller
class DigestPosts {

    private final Residents residents;
    private final MailAddresses addresses;
    private final Digests digests;
    private final HereFinder hereFinder;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    DigestPosts(
            Residents residents,
            MailAddresses addresses,
            Digests digests,
            HereFinder hereFinder,
            BrowserCookies cookies,
            PlainDoor door) {
        this.residents = residents;
        this.addresses = addresses;
        this.digests = digests;
        this.hereFinder = hereFinder;
        this.cookies = cookies;
        this.door = door;
    }

    @PostMapping(DigestView.PATH + "/bewaar")
    void keep(
            @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var form = DigestForm.of(typed);
        var texts = cookies.texts(request);
        var here = hereFinder.find(form.place());
        var wrong = complaints(form, here, texts);
        if (wrong.isEmpty()) {
            var choice =
                    new DigestChoice(here.orElseThrow().typed(), form.distance().orElseThrow(), form.themes());
            // Who is not known, or has no address, reads on the page what to do first.
            cookies.who(request).ifPresent(it -> digests.choose(it.id(), choice));
            toPage(response);
        } else {
            var view = new DigestView(residents, addresses, digests, hereFinder).with(form, wrong);
            door.again(
                    view,
                    new Visit("mijn/nieuws", Map.of(), Map.of(), texts, cookies.read(request)),
                    request,
                    response);
        }
    }

    private static Map<String, String> complaints(DigestForm form, Optional<Here> here, Texts texts) {
        var wrong = new LinkedHashMap<String, String>();
        if (form.place().isBlank()) {
            wrong.put(DigestForm.PLACE, texts.get("digest.where.none"));
        } else if (here.isEmpty()) {
            wrong.put(DigestForm.PLACE, HereFinder.unknown(texts, form.place()));
        }
        if (form.distance().isEmpty()) {
            wrong.put(DigestForm.REACH, texts.get("digest.reach.none"));
        }
        return wrong;
    }

    @PostMapping(DigestView.PATH + "/uit")
    void stop(HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).ifPresent(it -> digests.stop(it.id()));
        toPage(response);
    }

    /** Who comes to the address of what was sent, from the browser's history say, finds the page. */
    @GetMapping({DigestView.PATH + "/bewaar", DigestView.PATH + "/uit"})
    String page() {
        return "redirect:" + DigestView.PATH;
    }

    private static void toPage(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", DigestView.PATH);
    }
}
