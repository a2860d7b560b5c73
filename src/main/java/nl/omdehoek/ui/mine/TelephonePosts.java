package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the number by which the desk may ring somebody, and forgets it. */
@Controller
class TelephonePosts {

    private final PhoneNumbers telephones;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    TelephonePosts(PhoneNumbers telephones, BrowserCookies cookies, PlainDoor door) {
        this.telephones = telephones;
        this.cookies = cookies;
        this.door = door;
    }

    @PostMapping(TelephoneView.PATH + "/bewaren")
    void keep(@RequestParam MultiValueMap<String, String> all, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var typed = Typed.line(all, TelephoneView.FIELD);
        var who = cookies.who(request);
        if (who.isPresent() && !PhoneNumber.isReadable(typed)) {
            var texts = cookies.texts(request);
            door.again(
                    TelephoneView.class,
                    it -> it.with(texts.get("telephone.wrong"), typed),
                    new Visit(TelephoneView.PATH.substring(1), Map.of(), Map.of(), texts, cookies.read(request)),
                    request,
                    response);
            return;
        }
        who.ifPresent(it -> telephones.keep(it.id(), new PhoneNumber(typed)));
        SeeOther.page(response, TelephoneView.PATH);
    }

    @PostMapping(TelephoneView.PATH + "/weg")
    void forget(HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).ifPresent(it -> telephones.forget(it.id()));
        SeeOther.page(response, TelephoneView.PATH);
    }

    @GetMapping({TelephoneView.PATH + "/bewaren", TelephoneView.PATH + "/weg"})
    String page() {
        return "redirect:" + TelephoneView.PATH;
    }
}
