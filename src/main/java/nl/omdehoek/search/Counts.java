package nl.omdehoek.search;

import java.util.Map;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;

/**
 * How many would be left with each choice: the rest of the question stays as it is, and a choice of which only one can
 * be made takes the place of the one that was made. Radii in metres.
 */
public record Counts(
        Map<ListingKind, Long> kinds,
        Map<Theme, Long> themes,
        Map<Access, Long> access,
        Map<String, Long> languages,
        Map<Audience, Long> audiences,
        Map<Setting, Long> settings,
        long free,
        long noReferral,
        Map<When.Named, Long> times,
        Map<Integer, Long> radii) {}
