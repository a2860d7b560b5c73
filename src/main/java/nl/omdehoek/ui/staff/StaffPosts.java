package nl.omdehoek.ui.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.omdehoek.people.FirstAdministrator;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.Passkeys;
import nl.omdehoek.people.SignIn;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.SignedIn;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What staff do to come in, to go out, and to look after their ways in. */
@Controller
class StaffPosts {

    static final String ASK = StaffView.PATH + "/vraag-link";
    static final String ENTER = StaffView.PATH + "/binnen";
    static final String OUT = StaffView.PATH + "/uit";
    static final String END = StaffView.PATH + "/apparaat-uit";
    static final String REMOVE = StaffView.PATH + "/passkey-weg";
    static final String BEGIN = StaffView.PATH + "/begin";

    private final SignIn signIn;
    private final FirstAdministrator first;
    private final Passkeys passkeys;
    private final Entrance entrance;
    private final StaffSessions sessions;
    private final SignedIn signedIn;
    private final Limits limits;
    private final BrowserCookies cookies;
    private final PlainDoor door;
    private final TaskExecutor background;

    StaffPosts(
            SignIn signIn,
            FirstAdministrator first,
            Passkeys passkeys,
            Entrance entrance,
            StaffSessions sessions,
            SignedIn signedIn,
            Limits limits,
            BrowserCookies cookies,
            PlainDoor door,
            @Qualifier("applicationTaskExecutor") TaskExecutor background) {
        this.signIn = signIn;
        this.first = first;
        this.passkeys = passkeys;
        this.entrance = entrance;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.limits = limits;
        this.cookies = cookies;
        this.door = door;
        this.background = background;
    }

    /** Says the same to everybody, and as soon: whether anybody is known there is found out afterwards. */
    @PostMapping(ASK)
    void ask(@RequestParam(defaultValue = "") String adres, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var texts = cookies.texts(request);
        if (!MailAddress.isReadable(adres)) {
            again(texts, texts.get("staff.address.wrong"), adres, request, response);
            return;
        }
        var address = new MailAddress(adres);
        var wait = limits.take(Limit.SIGN_INS, request, address);
        if (wait.isPresent()) {
            again(texts, texts.get("limit.links", Limits.minutes(wait.get())), adres, request, response);
        } else {
            background.execute(() -> signIn.ask(address));
            SeeOther.page(response, StaffView.SENT);
        }
    }

    private void again(
            Texts texts, String complaint, String typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var visit = new Visit("personeel", Map.of(), Map.of(), texts);
        door.again(StaffView.class, it -> it.with(Typed.line(typed), complaint), visit, request, response);
    }

    /** Looking uses nothing: who looks may be a scanner of mails. */
    @GetMapping(StaffView.PATH + "/link/{geheim}")
    void look(@PathVariable String geheim, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var texts = cookies.texts(request);
        door.show(LinkView.class, visit(geheim, texts), request, response);
    }

    @PostMapping(ENTER)
    void enter(
            @RequestParam(defaultValue = "") String geheim, HttpServletRequest request, HttpServletResponse response) {
        var person = signIn.enter(geheim);
        person.ifPresent(it -> entrance.letIn(it.id(), StaffPass.Way.MAIL, request, response));
        SeeOther.page(response, person.isPresent() ? StaffView.PATH : StaffView.GONE);
    }

    @PostMapping(OUT)
    void out(HttpServletRequest request, HttpServletResponse response) {
        entrance.letOut(request);
        SeeOther.page(response, StaffView.PATH);
    }

    @PostMapping(END)
    void end(@RequestParam UUID apparaat, HttpServletResponse response) {
        signedIn.staff().ifPresent(it -> sessions.end(it, apparaat));
        SeeOther.page(response, StaffView.PATH);
    }

    @PostMapping(REMOVE)
    void remove(@RequestParam String passkey, HttpServletResponse response) {
        signedIn.staff().ifPresent(it -> passkeys.remove(it, passkey));
        SeeOther.page(response, StaffView.PATH);
    }

    @GetMapping(StaffView.PATH + "/eerste/{geheim}")
    void beFirst(@PathVariable String geheim, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        checkInvited(geheim);
        var texts = cookies.texts(request);
        door.show(FirstView.class, visit(geheim, texts), request, response);
    }

    private void checkInvited(String secret) {
        if (!first.isInvited(secret)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @PostMapping(BEGIN)
    void begin(
            @RequestParam(defaultValue = "") String geheim,
            @RequestParam(defaultValue = "") String voornaam,
            @RequestParam(defaultValue = "") String adres,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var texts = cookies.texts(request);
        var wrong = new HashMap<String, String>();
        if (!FirstName.isReadable(voornaam)) {
            wrong.put(FirstView.NAME, texts.get("join.name.wrong"));
        }
        if (!MailAddress.isReadable(adres)) {
            wrong.put(SignInForm.ADDRESS, texts.get("staff.address.wrong"));
        }
        checkInvited(geheim);
        if (wrong.isEmpty()) {
            first.begin(geheim, new FirstName(voornaam), new MailAddress(adres))
                    .ifPresent(it -> entrance.letIn(it, StaffPass.Way.MAIL, request, response));
            SeeOther.page(response, StaffView.PATH);
        } else {
            var typed = Map.of(FirstView.NAME, Typed.line(voornaam), SignInForm.ADDRESS, Typed.line(adres));
            door.again(FirstView.class, it -> it.with(typed, wrong), visit(geheim, texts), request, response);
        }
    }

    /** Who comes to the address of what was sent, from the browser's history say, finds the page. */
    @GetMapping({ASK, ENTER, OUT, END, REMOVE, BEGIN})
    String page() {
        return "redirect:" + StaffView.PATH;
    }

    private static Visit visit(String secret, Texts texts) {
        return new Visit("personeel", Map.of(LinkView.SECRET, secret), Map.of(), texts);
    }
}
