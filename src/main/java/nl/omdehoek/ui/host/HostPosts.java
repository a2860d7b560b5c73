package nl.omdehoek.ui.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.JoinOutcome;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.notifications.RingList;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.host.ChangeFold.Move;
import nl.omdehoek.ui.host.WalkAlongForm.Refused;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is done on the page of who comes. Whoever may not is told that there is no such page. */
@Controller
@RequestMapping(HostPages.PATH + "/{activity}")
class HostPosts {

    private final Hosting hosting;
    private final Hosts hosts;
    private final RingList ringing;
    private final Grants grants;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    HostPosts(Hosting hosting, Hosts hosts, RingList ringing, Grants grants, BrowserCookies cookies, PlainDoor door) {
        this.hosting = hosting;
        this.hosts = hosts;
        this.ringing = ringing;
        this.grants = grants;
        this.cookies = cookies;
        this.door = door;
    }

    /** One act: whose, on which activity and date, and the page to go back to. */
    private record Act(Actor actor, ListingId activity, LocalDate date) {

        PersonId person() {
            return actor.id();
        }

        String page() {
            return HostPages.of(activity, date);
        }
    }

    private Act act(String activity, String date, HttpServletRequest request) {
        var id = ListingId.endOf(activity).orElseThrow(HostPosts::notThere);
        var actor = hosts.of(id, cookies.read(request)).orElseThrow(HostPosts::notThere);
        return new Act(actor, id, day(date).orElseThrow(HostPosts::notThere));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static void change(Act act, HttpServletResponse response, Consumer<Act> what) {
        what.accept(act);
        SeeOther.page(response, act.page());
    }

    @PostMapping("/erbij")
    void add(
            @PathVariable String activity,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var act = act(activity, Typed.line(typed, HostView.DATE), request);
        var texts = cookies.texts(request);
        var form = EntryForm.of(typed);
        var wrong = form.complaints(act.actor(), texts);
        if (!wrong.isEmpty()) {
            again(act, it -> it.with(form, wrong), request, response);
            return;
        }
        var outcome = hosting.add(act.person(), act.activity(), act.date(), form.entered(act.actor()));
        if (outcome instanceof JoinOutcome.Coming coming) {
            coming.words()
                    .ifPresent(it -> cookies.giveSlip(
                            response,
                            grants.give(new Grant(
                                    Grant.Kind.SIGN_UP,
                                    coming.signUp().person(),
                                    coming.signUp().id().toString())),
                            it));
            SeeOther.page(response, HostPages.of(act.activity()) + "/briefje");
        } else {
            var complaint = texts.get(outcome instanceof JoinOutcome.Full ? "host.full" : "host.not-on");
            again(
                    act,
                    it -> {
                        it.with(form, Map.of());
                        it.with(complaint);
                    },
                    request,
                    response);
        }
    }

    private void again(Act act, Consumer<HostView> with, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var visit = new Visit(
                HostPages.of(act.activity()).substring(1),
                Map.of("id", act.activity().toString()),
                Map.of(HostView.DATE, List.of(act.date().toString())),
                cookies.texts(request),
                cookies.read(request));
        door.again(HostView.class, with, visit, request, response);
    }

    @PostMapping("/eraf/{signUp}")
    void remove(
            @PathVariable String activity,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "") String datum,
            HttpServletRequest request,
            HttpServletResponse response) {
        change(act(activity, datum, request), response, it -> hosting.remove(it.person(), it.activity(), signUp));
    }

    @PostMapping("/loopt-mee/{signUp}")
    void walksAlong(
            @PathVariable String activity,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "") String met,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var act = act(activity, datum, request);
        if (!FirstName.isReadable(met)) {
            var refused =
                    new Refused(signUp, Typed.line(met), cookies.texts(request).get("join.name.wrong"));
            again(act, it -> it.with(refused), request, response);
            return;
        }
        hosting.walksAlong(act.person(), act.activity(), signUp, new FirstName(met));
        SeeOther.page(response, act.page());
    }

    @PostMapping("/gebeld/{signUp}")
    void rung(
            @PathVariable String activity,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "0") int stand,
            HttpServletRequest request,
            HttpServletResponse response) {
        change(act(activity, datum, request), response, it -> ringing.rung(it.person(), signUp, stand));
    }

    @PostMapping("/afgelasten")
    void cancel(
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String datum,
            HttpServletRequest request,
            HttpServletResponse response) {
        change(act(activity, datum, request), response, it -> hosting.cancel(it.person(), it.activity(), it.date()));
    }

    @PostMapping("/toch-door")
    void restore(
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String datum,
            HttpServletRequest request,
            HttpServletResponse response) {
        change(act(activity, datum, request), response, it -> hosting.restore(it.person(), it.activity(), it.date()));
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
        var act = act(activity, datum, request);
        var day = day(dag);
        var time = time(tijd);
        if (day.isEmpty() || time.isEmpty() || !hosting.canMoveTo(day.get(), time.get())) {
            var move = new Move(
                    Typed.line(dag), Typed.line(tijd), cookies.texts(request).get("host.move.wrong"));
            again(act, it -> it.with(move), request, response);
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
        var act = act(activity, LocalDate.EPOCH.toString(), request);
        hosting.keepPlaceForNewcomer(act.person(), act.activity(), houd.equals("ja"));
        SeeOther.page(response, HostPages.of(act.activity()));
    }

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({
        "/erbij",
        "/eraf/{signUp}",
        "/loopt-mee/{signUp}",
        "/gebeld/{signUp}",
        "/afgelasten",
        "/toch-door",
        "/verplaatsen",
        "/nieuwe"
    })
    String page(@PathVariable String activity) {
        return "redirect:" + ListingId.endOf(activity).map(HostPages::of).orElse("/mijn");
    }
}
