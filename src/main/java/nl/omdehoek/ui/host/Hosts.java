package nl.omdehoek.ui.host;

import java.util.Optional;
import java.util.stream.Stream;
import nl.omdehoek.activities.Hosting;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.shell.BrowserKnows;
import nl.omdehoek.ui.shell.SignedIn;
import org.springframework.stereotype.Component;

/** Knows whether it is a host who asks, or staff of where it is held. */
@Component
class Hosts {

    private final Residents residents;
    private final SignedIn signedIn;
    private final Hosting hosting;

    Hosts(Residents residents, SignedIn signedIn, Hosting hosting) {
        this.residents = residents;
        this.signedIn = signedIn;
        this.hosting = hosting;
    }

    /** Who asks, if they may act for this activity: by the browser that is theirs, or signed in as staff. */
    Optional<Actor> of(ListingId activity, BrowserKnows browser) {
        var resident = browser.secret().flatMap(residents::byBrowser);
        var staff = signedIn.staff().flatMap(residents::find);
        return Stream.of(resident, staff)
                .flatMap(Optional::stream)
                .flatMap(person -> hosting.as(person.id(), activity).map(it -> new Actor(person, it)).stream())
                .findFirst();
    }
}
