package nl.omdehoek.ui.host;

import java.util.Optional;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.shell.BrowserKnows;
import org.springframework.stereotype.Component;

/** Knows whether it is a host who asks. */
@Component
class Hosts {

    private final Residents residents;
    private final Keepers keepers;

    Hosts(Residents residents, Keepers keepers) {
        this.residents = residents;
        this.keepers = keepers;
    }

    /** Who uses this browser, if they are a host of this activity. */
    Optional<Person> of(ListingId activity, BrowserKnows browser) {
        return browser.secret()
                .flatMap(residents::byBrowser)
                .filter(it -> keepers.isKeeper(it.id(), ListingKind.ACTIVITY, activity));
    }
}
