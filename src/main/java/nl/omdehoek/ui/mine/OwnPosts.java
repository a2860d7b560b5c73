package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.omdehoek.people.AboutMe;
import nl.omdehoek.people.Farewell;
import nl.omdehoek.people.KnownBrowsers;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Weighty;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody does with what we know of them: take it along, have it forgotten, and end phones that know them. */
@Controller
class OwnPosts {

    private final ProvenAgain provenAgain;
    private final AboutMe aboutMe;
    private final OwnFile file;
    private final Residents residents;
    private final KnownBrowsers browsers;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    OwnPosts(
            ProvenAgain provenAgain,
            AboutMe aboutMe,
            OwnFile file,
            Residents residents,
            KnownBrowsers browsers,
            BrowserCookies cookies,
            PlainDoor door) {
        this.provenAgain = provenAgain;
        this.aboutMe = aboutMe;
        this.file = file;
        this.residents = residents;
        this.browsers = browsers;
        this.cookies = cookies;
        this.door = door;
    }

    @PostMapping(AllView.FILE)
    void all(
            @RequestParam(defaultValue = "") String woorden,
            @RequestParam(defaultValue = "") String bewijs,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var texts = texts(request);
        switch (proof(woorden, bewijs, Weighty.HAND_OVER, request)) {
            case ProvenAgain.Proven proven -> file.handOver(proven.person().id(), texts, response);
            case ProvenAgain.Refused refused -> {
                var words = refused(woorden, refused.sentence(), texts);
                door.again(AllView.class, it -> it.with(words), visit(AllView.PATH, request), request, response);
            }
        }
    }

    private ProvenAgain.Proof proof(String words, String secret, Weighty what, HttpServletRequest request) {
        return secret.isEmpty() ? provenAgain.by(words, request) : provenAgain.byLink(secret, what, request);
    }

    @PostMapping(ForgetView.POST)
    void forget(
            @RequestParam(defaultValue = "") String woorden,
            @RequestParam(defaultValue = "") String bewijs,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var complaint = switch (proof(woorden, bewijs, Weighty.FORGET, request)) {
            case ProvenAgain.Proven it
            when aboutMe.forget(it.person().id()) == Farewell.HOLDS_OFFICE -> "forget.office";
            case ProvenAgain.Proven _ -> "";
            case ProvenAgain.Refused refused -> refused.sentence();
        };
        if (complaint.isEmpty()) {
            cookies.forget(response);
            SeeOther.page(response, GoodbyeView.PATH);
        } else {
            var texts = texts(request);
            var words = refused(woorden, complaint, texts);
            door.again(ForgetView.class, it -> it.with(words), visit(ForgetView.PATH, request), request, response);
        }
    }

    private static WordsAgain refused(String typed, String sentence, Texts texts) {
        return WordsAgain.refused(typed, texts.get(sentence));
    }

    private Visit visit(String path, HttpServletRequest request) {
        return new Visit(path.substring(1), Map.of(), Map.of(), texts(request), cookies.read(request));
    }

    @PostMapping(PhonesView.PATH + "/{id:\\d{1,18}}/uit")
    void endPhone(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).ifPresent(it -> browsers.end(it.id(), id));
        SeeOther.page(response, PhonesView.PATH);
    }

    @PostMapping(PhonesView.PATH + "/andere/uit")
    void endOtherPhones(HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request)
                .secret()
                .ifPresent(secret -> residents.byBrowser(secret).ifPresent(it -> browsers.endOthers(it.id(), secret)));
        SeeOther.page(response, PhonesView.PATH);
    }

    /** Who comes to the address of what was sent, from the browser's history say, finds the page with the form. */
    @GetMapping(AllView.FILE)
    String allPage() {
        return "redirect:" + AllView.PATH;
    }

    @GetMapping(ForgetView.POST)
    String forgetPage() {
        return "redirect:" + ForgetView.PATH;
    }

    @GetMapping(PhonesView.PATH + "/{which}/uit")
    String phonesPage() {
        return "redirect:" + PhonesView.PATH;
    }

    private Texts texts(HttpServletRequest request) {
        return cookies.texts(request);
    }
}
