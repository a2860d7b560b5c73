package nl.omdehoek.ui.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.activities.Need;
import nl.omdehoek.activities.Occurrence;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.host.HostPages;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.wording.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets who tries the demo be the host of one activity of it, to which two invented people come. */
@Controller
@ConditionalOnBooleanProperty("omdehoek.demo")
class DemoHost {

    static final String IN = "/demo/organisator";

    private static final ListingId ACTIVITY = ListingId.of(ListingKind.ACTIVITY, "wb-breien");

    private final DemoSignIn door;
    private final Agenda agenda;
    private final Hosting hosting;
    private final Keepers keepers;
    private final Residents residents;
    private final BrowserCookies cookies;

    DemoHost(
            DemoSignIn door,
            Agenda agenda,
            Hosting hosting,
            Keepers keepers,
            Residents residents,
            BrowserCookies cookies) {
        this.door = door;
        this.agenda = agenda;
        this.hosting = hosting;
        this.keepers = keepers;
        this.residents = residents;
        this.cookies = cookies;
    }

    @PostMapping(IN)
    void signIn(HttpServletRequest request, HttpServletResponse response) {
        door.check(request);
        var host =
                keepers.of(ListingKind.ACTIVITY, ACTIVITY).stream().findFirst().orElseGet(this::appoint);
        cookies.remember(response, residents.remember(host, false), false);
        SeeOther.page(response, HostPages.of(ACTIVITY));
    }

    private PersonId appoint() {
        var texts = Texts.in(Texts.DUTCH);
        var host = residents
                .welcome(new FirstName(texts.get("demo.name.HOST")))
                .person()
                .id();
        keepers.appoint(host, ListingKind.ACTIVITY, ACTIVITY, "demo");
        agenda.upcoming(ACTIVITY).stream().findFirst().ifPresent(date -> {
            come(host, date, texts.get("demo.name.guest"), Attendance.of(2));
            come(host, date, texts.get("demo.name.newcomer"), new Attendance(1, true, true, Set.of(Need.STEP_FREE)));
        });
        return host;
    }

    private void come(PersonId host, Occurrence date, String name, Attendance attendance) {
        hosting.add(host, ACTIVITY, date.date(), new FirstName(name), attendance, UUID.randomUUID());
    }
}
