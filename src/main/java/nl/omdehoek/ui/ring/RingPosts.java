package nl.omdehoek.ui.ring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.help.Caller;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.RingSubmission;
import nl.omdehoek.help.Ringing;
import nl.omdehoek.help.ToBeRung;
import nl.omdehoek.listing.Approximation;
import nl.omdehoek.messages.OldEnough;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.mine.MinePages;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the form of "bel mij", and leads on to "Mijn"; or shows it again with what to do. */
@Controller
class RingPosts {

    private final Ringing ringing;
    private final HereFinder hereFinder;
    private final Neighbourhoods neighbourhoods;
    private final OldEnough oldEnough;
    private final Suspensions suspensions;
    private final Residents residents;
    private final BrowserCookies cookies;
    private final Limits limits;
    private final PlainDoor door;

    RingPosts(
            Ringing ringing,
            HereFinder hereFinder,
            Neighbourhoods neighbourhoods,
            OldEnough oldEnough,
            Suspensions suspensions,
            Residents residents,
            BrowserCookies cookies,
            Limits limits,
            PlainDoor door) {
        this.ringing = ringing;
        this.hereFinder = hereFinder;
        this.neighbourhoods = neighbourhoods;
        this.oldEnough = oldEnough;
        this.suspensions = suspensions;
        this.residents = residents;
        this.cookies = cookies;
        this.limits = limits;
        this.door = door;
    }

    @PostMapping("/" + RingPages.ME + RingPages.SEND)
    void ringMe(
            @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(RingForm.of(HelpTask.RING_ME, typed), Typed.line(typed, RingPage.NEAR), request, response);
    }

    @PostMapping("/" + RingPages.WORRY + RingPages.SEND)
    void worry(
            @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(RingForm.of(HelpTask.WORRY, typed), Typed.line(typed, RingPage.NEAR), request, response);
    }

    /** Who comes to the address of what was sent finds the form. */
    @GetMapping("/" + RingPages.ME + RingPages.SEND)
    String ringMe() {
        return "redirect:/" + RingPages.ME;
    }

    @GetMapping("/" + RingPages.WORRY + RingPages.SEND)
    String worry() {
        return "redirect:/" + RingPages.WORRY;
    }

    private void send(RingForm form, String near, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var who = cookies.who(request);
        // Sent twice it asked already, whatever else is wrong by now.
        var before = form.formKey().flatMap(ringing::byForm);
        if (before.isPresent()) {
            mine(new ToBeRung(before.get(), Optional.empty()), form, request, response);
            return;
        }
        var texts = cookies.texts(request);
        var here = hereFinder.find(near);
        var grown = who.filter(it -> oldEnough.isKnown(it.id())).isPresent();
        var wrong = form.complaints(who.isPresent(), grown, texts);
        if (wrong.isEmpty()) {
            refusal(request, who, texts).ifPresent(it -> wrong.put("", it));
        }
        var rung = wrong.isEmpty() ? here.flatMap(it -> ask(form, it, who)) : Optional.<ToBeRung>empty();
        if (rung.isPresent()) {
            mine(rung.get(), form, request, response);
        } else {
            again(form, near, wrong, request, response);
        }
    }

    private Optional<String> refusal(HttpServletRequest request, Optional<Person> who, Texts texts) {
        var suspension = who.flatMap(it -> suspensions.of(it.id()));
        return suspension.isPresent()
                ? suspension.map(it -> texts.get("join.suspended", it.grounds().text()))
                : limits.take(Limit.POSTS, request, who.map(Person::id))
                        .map(it -> texts.get("limit.posts", Limits.minutes(it)));
    }

    private Optional<ToBeRung> ask(RingForm form, Here here, Optional<Person> who) {
        var neighbourhood = neighbourhoods.neighbourhood(here.neighbourhood()).orElseThrow();
        var key = form.formKey().orElseThrow();
        var by = who.<Caller>map(it -> new Caller.Known(it.id())).orElseGet(() -> new Caller.New(form.firstName()));
        var submission = new RingSubmission(
                form.task(),
                here.neighbourhood(),
                Approximation.of(here.point(), neighbourhood),
                new PhoneNumber(form.number()),
                form.whenToRing(),
                key);
        try {
            return ringing.ask(submission, by);
        } catch (DuplicateKeyException _) {
            // The same form, at the same moment.
            return ringing.byForm(key).map(it -> new ToBeRung(it, Optional.empty()));
        }
    }

    /** The browser is known from now on: for long if it is their own, else as long as it takes to read the words. */
    private void mine(ToBeRung rung, RingForm form, HttpServletRequest request, HttpServletResponse response) {
        rung.words().ifPresent(it -> {
            cookies.tell(response, it);
            residents.speaks(rung.person(), cookies.texts(request).locale());
        });
        // One that lay about for longer opens nothing.
        var isNew = cookies.who(request).isEmpty()
                && form.formKey().filter(ringing::isFresh).isPresent();
        if (isNew) {
            cookies.remember(response, residents.remember(rung.person(), form.own()), form.own());
        }
        SeeOther.page(response, isNew ? MinePages.WELCOME : MinePages.MINE);
    }

    private void again(
            RingForm form,
            String near,
            Map<String, String> wrong,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var choices = near.isEmpty() ? Map.<String, List<String>>of() : Map.of(RingPage.NEAR, List.of(near));
        var path = RingPages.path(form.task());
        var visit = new Visit(path, Map.of(), choices, cookies.texts(request), cookies.read(request));
        door.again(page(form.task()), it -> it.with(form.withKey(), wrong), visit, request, response);
    }

    private static Class<? extends RingPage> page(HelpTask task) {
        return task == HelpTask.WORRY ? WorryView.class : RingMeView.class;
    }
}
