package nl.omdehoek.ui.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Weighty;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Has a link mailed by which somebody proves once more who they are. */
@Controller
class ProofPosts {

    private final Residents residents;
    private final MailAddresses addresses;
    private final BrowserCookies cookies;
    private final Limits limits;
    private final PlainDoor door;

    ProofPosts(Residents residents, MailAddresses addresses, BrowserCookies cookies, Limits limits, PlainDoor door) {
        this.residents = residents;
        this.addresses = addresses;
        this.cookies = cookies;
        this.limits = limits;
        this.door = door;
    }

    @PostMapping(AskAgain.FOR_ALL)
    void handOver(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var complaint = ask(Weighty.HAND_OVER, AllView.PATH, request, response);
        if (complaint.isPresent()) {
            door.again(AllView.class, it -> it.with(complaint.get()), visit(AllView.PATH, request), request, response);
        }
    }

    @PostMapping(AskAgain.TO_FORGET)
    void forget(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var complaint = ask(Weighty.FORGET, ForgetView.PATH, request, response);
        if (complaint.isPresent()) {
            door.again(
                    ForgetView.class,
                    it -> it.with(complaint.get()),
                    visit(ForgetView.PATH, request),
                    request,
                    response);
        }
    }

    /** Leads back to the page, unless that were too many mails. */
    private Optional<WordsAgain> ask(
            Weighty what, String page, HttpServletRequest request, HttpServletResponse response) {
        var who = cookies.read(request).secret().flatMap(residents::byBrowser);
        var wait = limits.take(Limit.LINKS, request, who.map(it -> it.id()));
        if (wait.isPresent()) {
            var sentence = cookies.texts(request).get("limit.links", Limits.minutes(wait.get()));
            return Optional.of(WordsAgain.refused("", sentence));
        }
        var asked = who.filter(it -> addresses.askProof(it.id(), what)).isPresent();
        SeeOther.page(response, asked ? page + "?" + MineView.DONE + "=" + AskAgain.MAILED : page);
        return Optional.empty();
    }

    private Visit visit(String path, HttpServletRequest request) {
        return new Visit(path.substring(1), Map.of(), Map.of(), cookies.texts(request), cookies.read(request));
    }

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping(AskAgain.FOR_ALL)
    String handOverPage() {
        return "redirect:" + AllView.PATH;
    }

    @GetMapping(AskAgain.TO_FORGET)
    String forgetPage() {
        return "redirect:" + ForgetView.PATH;
    }
}
