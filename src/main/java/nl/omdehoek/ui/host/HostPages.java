package nl.omdehoek.ui.host;

import java.time.LocalDate;
import nl.omdehoek.listing.ListingId;

/** Where a host's pages are. */
public final class HostPages {

    static final String PATH = "/mijn/host";

    private HostPages() {}

    /** Who comes to this activity. */
    public static String of(ListingId activity) {
        return PATH + "/" + activity;
    }

    static String of(ListingId activity, LocalDate date) {
        return of(activity) + "?" + HostView.DATE + "=" + date;
    }
}
