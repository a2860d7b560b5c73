package nl.omdehoek.listing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a listing is about and whom it belongs to; an informal one has no organisation. */
public record Belonging(
        Set<Theme> themes,
        Sphere sphere,
        @Nullable Layer layer,
        @Nullable ListingId organisation) {

    public static final int MOST_THEMES = 3;

    public Belonging {
        themes = Set.copyOf(themes);
        if (themes.isEmpty() || themes.size() > MOST_THEMES) {
            throw new IllegalArgumentException("A listing has one to " + MOST_THEMES + " themes");
        }
    }
}
