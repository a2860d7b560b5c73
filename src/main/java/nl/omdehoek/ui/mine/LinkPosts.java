package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes an e-mail address, the proof that it is somebody's, and the link by which they come back. */
@Controller
class LinkPosts {

    private final Residents residents;
    private final MailAddresses addresses;
    private final Grants grants;
    private final BrowserCookies cookies;
    private final Limits limits;
    private final PlainDoor door;

    LinkPosts(
            Residents residents,
            MailAddresses addresses,
            Grants grants,
            BrowserCookies cookies,
            Limits limits,
            PlainDoor door) {
        this.residents = residents;
        this.addresses = addresses;
        this.grants = grants;
        this.cookies = cookies;
        this.limits = limits;
        this.door = door;
    }

    @PostMapping(AddressView.PATH + "/bewaren")
    void keep(@RequestParam(defaultValue = "") String adres, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var typed = Typed.line(adres);
        var who = cookies.who(request);
        if (who.isPresent() && !MailAddress.isReadable(typed)) {
            var texts = cookies.texts(request);
            door.again(
                    AddressView.class,
                    it -> it.with(texts.get("address.wrong"), typed),
                    new Visit("mijn/adres", Map.of(), Map.of(), texts, cookies.read(request)),
                    request,
                    response);
            return;
        }
        var wait = limits.take(Limit.LINKS, request, who.map(Person::id));
        if (wait.isPresent()) {
            var texts = cookies.texts(request);
            var sentence = texts.get("limit.links", Limits.minutes(wait.get()));
            door.again(
                    AddressView.class,
                    it -> it.with(sentence, typed),
                    new Visit("mijn/adres", Map.of(), Map.of(), texts, cookies.read(request)),
                    request,
                    response);
            return;
        }
        who.ifPresent(it -> addresses.propose(it.id(), new MailAddress(typed)));
        SeeOther.page(response, AddressView.PATH);
    }

    @PostMapping(AddressView.PATH + "/weg")
    void forget(HttpServletRequest request, HttpServletResponse response) {
        cookies.who(request).ifPresent(it -> addresses.forget(it.id()));
        SeeOther.page(response, AddressView.PATH);
    }

    /** On whichever phone the mail was read; who is known there sees their page, others where to go. */
    @PostMapping(AddressView.PATH + "/{secret}/ja")
    void prove(@PathVariable String secret, HttpServletResponse response) {
        var proven =
                grants.use(secret, Grant.Kind.PROVE_ADDRESS).filter(it -> addresses.prove(it.person(), it.about()));
        SeeOther.page(
                response,
                proven.isPresent() ? MineView.PATH + "?" + MineView.DONE + "=adres" : AddressView.PATH + "/" + secret);
    }

    @PostMapping(MineView.PATH + "/link/{secret}/ja")
    void comeBack(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String eigen,
            HttpServletRequest request,
            HttpServletResponse response) {
        var back = grants.use(secret, Grant.Kind.COME_BACK);
        back.ifPresent(it -> {
            var own = eigen.equals("ja");
            cookies.read(request).secret().ifPresent(residents::forget);
            // What was told to who was here before is not for who comes now.
            cookies.forgetTold(response);
            cookies.remember(response, residents.remember(it.person(), own), own);
        });
        SeeOther.page(response, back.isPresent() ? MineView.PATH : MineView.PATH + "/link/" + secret);
    }

    /** Who comes to the address of what was sent finds the page with the button. */
    @GetMapping({AddressView.PATH + "/{secret}/ja", MineView.PATH + "/link/{secret}/ja"})
    String page(HttpServletRequest request) {
        return "redirect:" + request.getRequestURI().replaceFirst("/ja$", "");
    }

    @GetMapping({AddressView.PATH + "/bewaren", AddressView.PATH + "/weg"})
    String address() {
        return "redirect:" + AddressView.PATH;
    }
}
