package nl.omdehoek.journeys;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Attendance;
import nl.omdehoek.activities.Joiner;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;

/** Who comes to the activities of the demo in West Betuwe, and who holds them. */
final class Guests {

    private static final String COOKIE = "omdehoek-ik";

    private final Portal portal;

    Guests(Portal portal) {
        this.portal = portal;
    }

    /** Where the activity of this name is. */
    String page(String name) {
        return new Visitor(portal)
                .page("/zoeken?bij=4153&wat=activiteit&q=" + name.replace(' ', '+')).select("#resultaten h3 a").stream()
                        .filter(it -> it.text().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .attr("href")
                        .replaceAll("\\?.*", "");
    }

    ListingId id(String name) {
        return ListingId.endOf(page(name)).orElseThrow();
    }

    LocalDate firstDate(ListingId activity) {
        return portal.part(Agenda.class).upcoming(activity).getFirst().date();
    }

    /** Somebody new, who keeps it from now on. */
    PersonId hostOf(ListingId activity) {
        var host = somebody("Leila");
        portal.part(Keepers.class).appoint(host, ListingKind.ACTIVITY, activity, "test");
        return host;
    }

    PersonId somebody(String name) {
        return portal.part(Residents.class)
                .welcome(new FirstName(name))
                .person()
                .id();
    }

    /** Others come to its first date, until no place is left but one that is kept for a newcomer. */
    void fill(ListingId activity) {
        var joining = portal.part(Joining.class);
        var date = firstDate(activity);
        while (joining.left(activity, date).orElseThrow() > 0) {
            joining.join(activity, date, new Joiner.Known(somebody("Vroeg")), Attendance.of(1), UUID.randomUUID());
        }
    }

    /** Who is known by this browser. */
    PersonId who(Page page) {
        var secret = page.context().cookies().stream()
                .filter(it -> it.name.equals(COOKIE))
                .findFirst()
                .orElseThrow();
        return portal.part(Residents.class)
                .byBrowser(new BrowserSecret(secret.value))
                .orElseThrow()
                .id();
    }
}
