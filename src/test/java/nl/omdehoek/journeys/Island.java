package nl.omdehoek.journeys;

import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Postcode;
import nl.omdehoek.geography.PostcodeArea;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.Days;
import nl.omdehoek.help.HelpBoxes;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.help.HelpKind;
import nl.omdehoek.help.HelpPoint;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.help.Wish;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Location;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.SamplePosts;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;

/** Somewhere no other journey comes, where neighbours help each other. */
record Island(String postcode) {

    private static Portal portal() {
        return Portal.running();
    }

    private PostcodeArea area() {
        return portal().part(Neighbourhoods.class)
                .areaOf(Postcode.parse(postcode).orElseThrow())
                .orElseThrow();
    }

    /** Somebody who has this role here, with a mailbox of their own. */
    Colleague having(Role role) {
        var address = new MailAddress(UUID.randomUUID() + "@voorbeeld.example");
        var held = Colleague.staff()
                .give(Colleague.administrator(), new FirstName("Marloes"), address, role, area().neighbourhood());
        portal().part(MailAddresses.class).prove(held.person());
        return new Colleague(held, address);
    }

    Offer offers(PersonId person, HelpTask task) {
        var offer = new Offer(
                ListingId.random(),
                person,
                task,
                "Ik kom graag.",
                area().neighbourhood(),
                area().centre(),
                5_000,
                Days.ANY,
                Set.of("nl"),
                BreakableClock.NOW.toLocalDate());
        portal().part(Volunteering.class).offer(offer, Capacity.timesAMonth(4));
        return offer;
    }

    /** Asked inside a home, so that nobody is asked by itself. */
    UUID asks(PersonId person, HelpTask task, Wish wish) {
        var request = new Request(
                UUID.randomUUID(),
                person,
                task,
                "Wie komt er langs?",
                area().neighbourhood(),
                area().centre(),
                LocalDate.of(2026, 11, 26),
                false,
                60,
                true,
                false,
                wish,
                "",
                Set.of("nl"),
                BreakableClock.NOW.toLocalDate(),
                null);
        portal().part(Requesting.class).request(request);
        return request.id();
    }

    /** A help point with a box, to which somebody can be passed on. */
    MailAddress helpPoint(String name) {
        var id = ListingId.of("test", name);
        var where = new Location(area().centre(), Exactness.EXACT, area().neighbourhood(), "Kerkstraat 1", "Eiland");
        var listing = SamplePosts.post(name)
                .at(where, BreakableClock.NOW.toLocalDate())
                .as(Publication.PUBLISHED);
        portal().part(HelpGuide.class)
                .keep(new HelpPoint(id, HelpKind.SOCIAL_TEAM, listing, null, OpeningHours.UNKNOWN, null), "test");
        var box = new MailAddress(UUID.randomUUID() + "@voorbeeld.example");
        portal().part(HelpBoxes.class).set(id, Optional.of(box), Colleague.administrator());
        return box;
    }

    Request only(Colleague staff) {
        var open = portal().part(RequestDesk.class).open(staff.person());
        if (open.size() != 1) {
            throw new AssertionError("Not one request, but " + open.size());
        }
        return open.getFirst();
    }

    static void knows(Phone phone, PersonId person) {
        var secret = portal().part(Residents.class).remember(person, true);
        phone.page().context().addCookies(List.of(new Cookie("omdehoek-ik", secret.text()).setUrl(phone.home())));
    }
}
