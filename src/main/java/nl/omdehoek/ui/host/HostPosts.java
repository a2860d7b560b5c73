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
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.JoinOutcome;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a host does on the page of who comes. Whoever is not the host is told that there is no such page. */
@Controller
@RequestMapping(HostPages.PATH + "/{activity}")
class HostPosts {

    private final Hosting hosting;
    private final Hosts hosts;
    private final Grants grants;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    HostPosts(Hosting hosting, Hosts hosts, Grants grants, BrowserCookies cookies, PlainDoor door) {
        this.hosting = hosting;
        this.hosts = hosts;
        this.grants = grants;
        this.cookies = cookies;
        this.door = door;
    }

    /** One act of a host: which activity and date, and the page to go back to. */
    private record Act(PersonId host, ListingId activity, LocalDate date) {

        String page() {
            return HostPages.of(activity, date);
        }
    }

    private Act act(String activity, String date, HttpServletRequest request) {
        var id = ListingId.endOf(activity).orElseThrow(HostPosts::notThere);
        var host = hosts.of(id, cookies.read(request)).orElseThrow(HostPosts::notThere);
        return new Act(host.id(), id, day(date).orElseThrow(HostPosts::notThere));
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
            @RequestParam(defaultValue = "") String datum,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "1") String aantal,
            @RequestParam(defaultValue = "") String eerste,
            @RequestParam(defaultValue = "") String sleutel,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var act = act(activity, datum, request);
        var texts = cookies.texts(request);
        if (!FirstName.isReadable(naam) || !aantal.matches("[1-9]|10")) {
            var wrong = !aantal.matches("[1-9]|10")
                    ? "join.party.wrong"
                    : naam.isBlank() ? "host.name.none" : "join.name.wrong";
            again(act, texts.get(wrong), naam, texts, request, response);
            return;
        }
        var attendance = new Attendance(Integer.parseInt(aantal), eerste.equals("ja"), false, Set.of());
        var key = Typed.uuid(sleutel).orElseGet(UUID::randomUUID);
        var outcome = hosting.add(act.host(), act.activity(), act.date(), new FirstName(naam), attendance, key);
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
            again(act, texts.get(why(outcome)), naam, texts, request, response);
        }
    }

    private static String why(JoinOutcome outcome) {
        return outcome instanceof JoinOutcome.Full ? "host.full" : "host.not-on";
    }

    private void again(
            Act act,
            String complaint,
            String name,
            Texts texts,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var typed =
                name.substring(0, Math.min(name.length(), FirstName.LONGEST)).replaceAll("\\p{Cntrl}", " ");
        var visit = new Visit(
                HostPages.of(act.activity()).substring(1),
                Map.of("id", act.activity().toString()),
                Map.of(HostView.DATE, List.of(act.date().toString())),
                texts,
                cookies.read(request));
        door.again(HostView.class, it -> it.with(complaint, typed), visit, request, response);
    }

    @PostMapping("/eraf/{signUp}")
    void remove(
            @PathVariable String activity,
            @PathVariable UUID signUp,
            @RequestParam(defaultValue = "") String datum,
            HttpServletRequest request,
            HttpServletResponse response) {
        change(act(activity, datum, request), response, it -> hosting.remove(it.host(), it.activity(), signUp));
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
            var texts = cookies.texts(request);
            again(act, texts.get("join.name.wrong"), "", texts, request, response);
            return;
        }
        hosting.walksAlong(act.host(), act.activity(), signUp, new FirstName(met));
        SeeOther.page(response, act.page());
    }

    @PostMapping("/afgelasten")
    void cancel(
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String datum,
            HttpServletRequest request,
            HttpServletResponse response) {
        change(act(activity, datum, request), response, it -> hosting.cancel(it.host(), it.activity(), it.date()));
    }

    @PostMapping("/toch-door")
    void restore(
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String datum,
            HttpServletRequest request,
            HttpServletResponse response) {
        change(act(activity, datum, request), response, it -> hosting.restore(it.host(), it.activity(), it.date()));
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
            var texts = cookies.texts(request);
            again(act, texts.get("host.move.wrong"), "", texts, request, response);
            return;
        }
        hosting.move(act.host(), act.activity(), act.date(), day.get(), time.get());
        SeeOther.page(response, act.page());
    }

    @PostMapping("/nieuwe")
    void newcomer(
            @PathVariable String activity,
            @RequestParam(defaultValue = "") String houd,
            HttpServletRequest request,
            HttpServletResponse response) {
        var act = act(activity, LocalDate.EPOCH.toString(), request);
        hosting.keepPlaceForNewcomer(act.host(), act.activity(), houd.equals("ja"));
        SeeOther.page(response, HostPages.of(act.activity()));
    }

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({
        "/erbij",
        "/eraf/{signUp}",
        "/loopt-mee/{signUp}",
        "/afgelasten",
        "/toch-door",
        "/verplaatsen",
        "/nieuwe"
    })
    String page(@PathVariable String activity) {
        return "redirect:" + ListingId.endOf(activity).map(HostPages::of).orElse("/mijn");
    }
}
