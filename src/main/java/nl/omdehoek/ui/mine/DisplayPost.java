package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Display;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.wording.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps how somebody reads best, in their browser; and in which language they get mail, if it is known who they are. */
@Controller
class DisplayPost {

    private final BrowserCookies cookies;
    private final Residents residents;

    DisplayPost(BrowserCookies cookies, Residents residents) {
        this.cookies = cookies;
        this.residents = residents;
    }

    @PostMapping(DisplayView.PATH + "/kies")
    void choose(
            @RequestParam(name = DisplayView.LANGUAGE, defaultValue = "") String language,
            @RequestParam(name = DisplayView.SIZE, defaultValue = "") String size,
            @RequestParam(name = DisplayView.CONTRAST, defaultValue = "") String contrast,
            @RequestParam(name = DisplayView.COLOURS, defaultValue = "") String colours,
            HttpServletRequest request,
            HttpServletResponse response) {
        var display = Display.chosen(language, size, contrast, colours);
        cookies.keep(response, display);
        var texts = display.texts(Texts.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        cookies.who(request).ifPresent(it -> residents.speaks(it.id(), texts.locale()));
        SeeOther.page(response, DisplayView.PATH + "?" + DisplayView.KEPT + "=ja");
    }

    /** Who comes to the address of what was sent, from the browser's history say, finds the page. */
    @GetMapping(DisplayView.PATH + "/kies")
    String page() {
        return "redirect:" + DisplayView.PATH;
    }
}
