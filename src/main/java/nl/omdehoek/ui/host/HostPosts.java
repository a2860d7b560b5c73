package nl.omdehoek.ui.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.JoinOutcome;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.SignUp;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.notifications.RingList;
import nl.omdehoek.people.CodeWords;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.ui.host.Acts.Act;
import nl.omdehoek.ui.host.ChangeFold.Move;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done on the page of who comes. Whoever may not is told that there is no such page. */
@Controller
@RequestMapping(HostPages.PATH + "/{activity}")
class HostPosts {

    private final Hosting hosting;
    private final Acts acts;
    private final RingList ringing;
    private final Grants grants;
    private final BrowserCookies cookies;

    HostPosts(Hosting hosting, Acts acts, RingList ringing, Grants grants, BrowserCookies cookies) {
        this.hosting = hosting;
        this.acts = acts;
        this.ringing = ringing;
        this.grants = grants;
        this.cookies = cookies;
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @PostMapping("/erbij")
    void add(
            @PathVariable String activity,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var act = acts.of(activity, Typed.line(typed, HostView.DATE), request);
        var texts = cookies.texts(request);
        var form = EntryForm.of(typed);
        var wrong = form.complaints(act.actor(), texts);
        if (!wrong.isEmpty()) {
            acts.again(act, it -> it.with(form, wrong), request, response);
            return;
        }
        var outcome = hosting.add(act.person(), act.activity(), act.date(), form.entered(act.actor()));
        if (outcome instanceof Coming coming) {
            words(act, coming, request).ifPresent(it -> giveSlip(coming.signUp(), it, response));
            SeeOther.page(response, HostPages.of(act.activity()) + "/briefje");
        } else {
            var complaint = texts.get(outcome instanceof JoinOutcome.Full ? "host.full" : "host.not-on");
            acts.again(
                    act,
                    it -> {
                        it.with(form, Map.of());
                        it.with(complaint);
                    },
                    request,
                    response);
        }
    }

    /** Of a form that was sent twice at once the browser takes the second answer only: the first, with the words, is lost. */
    private Optional<CodeWords> words(Act act, Coming coming, HttpServletRequest request) {
        var signUp = coming.signUp().id();
        return coming.words()
                .or(() -> hasSlip(signUp, request)
                        ? Optional.empty()
                        : hosting.wordsAgain(act.person(), act.activity(), signUp));
    }

    private boolean hasSlip(UUID signUp, HttpServletRequest request) {
        return cookies.read(request)
                .slip()
                .flatMap(it -> grants.look(it.secret(), Grant.Kind.SIGN_UP))
                .filter(it -> it.about().equals(signUp.toString()))
                .isPresent();
    }

    private void giveSlip(SignUp signUp, CodeWords words, HttpServletResponse response) {
        var grant = new Grant(Grant.Kind.SIGN_UP, signUp.person(), signUp.id().toString());
        cookies.giveSlip(response, grants.give(grant), words);
    }

    @PostMapping("/gebeld/{signUp}")
    void rung(
            @PathVariable String activity,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "0") int stand,
            HttpServletRequest request,
            HttpServletResponse response) {
        acts.doing(activity, datum, request, response, it -> ringing.rung(it.person(), signUp, stand));
    }

    @PostMapping("/afgelasten")
    void cancel(
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String datum,
            HttpServletRequest request,
            HttpServletResponse response) {
        acts.doing(activity, datum, request, response, it -> hosting.cancel(it.person(), it.activity(), it.date()));
    }

    @PostMapping("/toch-door")
    void restore(
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String datum,
            HttpServletRequest request,
            HttpServletResponse response) {
        acts.doing(activity, datum, request, response, it -> hosting.restore(it.person(), it.activity(), it.date()));
    }

    @PostMapping("/verplaatsen")
    void move(
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String tijd,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var act = acts.of(activity, datum, request);
        var day = Acts.day(dag);
        var time = time(tijd);
        if (day.isEmpty() || time.isEmpty() || !hosting.canMoveTo(day.get(), time.get())) {
            var move = new Move(
                    Typed.line(dag), Typed.line(tijd), cookies.texts(request).get("host.move.wrong"));
            acts.again(act, it -> it.with(move), request, response);
            return;
        }
        hosting.move(act.person(), act.activity(), act.date(), day.get(), time.get());
        SeeOther.page(response, act.page());
    }

    @PostMapping("/nieuwe")
    void newcomer(
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String houd,
            HttpServletRequest request,
            HttpServletResponse response) {
        var act = acts.of(activity, LocalDate.EPOCH.toString(), request);
        hosting.keepPlaceForNewcomer(act.person(), act.activity(), houd.equals("ja"));
        SeeOther.page(response, HostPages.of(act.activity()));
    }

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({"/erbij", "/gebeld/{signUp}", "/afgelasten", "/toch-door", "/verplaatsen", "/nieuwe"})
    String page(@PathVariable String activity) {
        return "redirect:" + ListingId.endOf(activity).map(HostPages::of).orElse("/mijn");
    }
}
