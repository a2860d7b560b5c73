package nl.omdehoek.ui.host;

import java.time.LocalDate;
import nl.omdehoek.listing.ListingId;

/** Where the pages are of who comes to an activity. */
public final class HostPages {

    static final String PATH = "/mijn/host";

    /** How often a date had changed by what somebody was told. */
    public static final String CHANGES = "stand";

    /** Where staff come from. */
    public static final String DESK = "/balie";

    private HostPages() {}

    /** Who comes to this activity. */
    public static String of(ListingId activity) {
        return PATH + "/" + activity;
    }

    /** The same, on this date. */
    public static String of(ListingId activity, LocalDate date) {
        return of(activity) + "?" + HostView.DATE + "=" + date;
    }
}
