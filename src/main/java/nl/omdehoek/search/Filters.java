package nl.omdehoek.search;

import java.util.Set;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Which of all things are wanted; what is empty, false or null leaves everything in.
 *
 * @param kinds any of these
 * @param access all of these
 * @param language spoken there, as an ISO 639 code
 * @param audience for these people, or for everyone
 * @param noReferral only what needs nobody to send you
 */
public record Filters(
        Set<ListingKind> kinds,
        @Nullable Theme theme,
        boolean free,
        Set<Access> access,
        @Nullable String language,
        @Nullable Audience audience,
        @Nullable Setting setting,
        boolean noReferral) {

    public static final Filters NONE = new Filters(Set.of(), null, false, Set.of(), null, null, null, false);

    public Filters {
        kinds = Set.copyOf(kinds);
        access = Set.copyOf(access);
    }

    /** Only this kind. */
    public static Filters of(ListingKind kind) {
        return of(kind, null);
    }

    /** Only this kind, about this. */
    public static Filters of(ListingKind kind, @Nullable Theme theme) {
        return new Filters(Set.of(kind), theme, false, Set.of(), null, null, null, false);
    }
}
