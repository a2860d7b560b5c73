package nl.omdehoek.ui.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Knows whose act it is that was sent from the page of who comes, and shows that page again. */
@Component
class Acts {

    private final Hosts hosts;
    private final BrowserCookies cookies;
    private final PlainDoor door;

    Acts(Hosts hosts, BrowserCookies cookies, PlainDoor door) {
        this.hosts = hosts;
        this.cookies = cookies;
        this.door = door;
    }

    /** One act: whose, on which activity and date, and the page to go back to. */
    record Act(Actor actor, ListingId activity, LocalDate date) {

        PersonId person() {
            return actor.id();
        }

        String page() {
            return HostPages.of(activity, date);
        }
    }

    /** To whoever may not there is no such page. */
    Act of(String activity, String date, HttpServletRequest request) {
        var id = ListingId.endOf(activity).orElseThrow(Acts::notThere);
        var actor = hosts.of(id, cookies.read(request)).orElseThrow(Acts::notThere);
        return new Act(actor, id, day(date).orElseThrow(Acts::notThere));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Does it, and goes back to the page. */
    void doing(
            String activity,
            String date,
            HttpServletRequest request,
            HttpServletResponse response,
            Consumer<Act> what) {
        var act = of(activity, date, request);
        what.accept(act);
        SeeOther.page(response, act.page());
    }

    /** Shows the page as it was sent, with what is wrong. */
    void again(Act act, Consumer<HostView> with, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var visit = new Visit(
                HostPages.of(act.activity()).substring(1),
                Map.of("id", act.activity().toString()),
                Map.of(HostView.DATE, List.of(act.date().toString())),
                cookies.texts(request),
                cookies.read(request));
        door.again(HostView.class, with, visit, request, response);
    }
}
