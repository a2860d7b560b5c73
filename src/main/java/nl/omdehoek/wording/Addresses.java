package nl.omdehoek.wording;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;

/** Where pages are. */
public final class Addresses {

    private static final int LONGEST_SLUG = 60;

    private Addresses() {}

    /** A listing's own page, with a readable name in it: {@code /plek/bankje-bij-de-sluis-7xk2m9qa}. */
    public static String listing(ListingKind kind, String title, ListingId id) {
        var slug = slug(title);
        return "/" + kind.word() + "/" + (slug.isEmpty() ? "" : slug + "-") + id;
    }

    /** All its dates as a calendar file. */
    public static String calendar(String listing) {
        return listing + ".ics";
    }

    /** The one date that is known by this day. */
    public static String calendar(String listing, LocalDate date) {
        return listing + "/" + date + ".ics";
    }

    /** What somebody comes to, for their own calendar. */
    public static String ownCalendar(String secret) {
        return "/agenda/" + secret + ".ics";
    }

    /** The same page without its name: short, so that a code to scan can be small. */
    public static String shortest(ListingKind kind, ListingId id) {
        return listing(kind, "", id);
    }

    private static String slug(String title) {
        var plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG) : plain;
        return cut.replaceAll("^-|-$", "");
    }

    /** The same page, seen from somewhere; from nowhere if that is empty. */
    public static String near(String address, String here) {
        if (here.isEmpty()) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + "bij=" + encoded(here);
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
