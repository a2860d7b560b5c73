package nl.omdehoek.notifications;

import java.util.Set;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.listing.Theme;

/**
 * What somebody wants to hear of each week.
 *
 * @param area from where, as it stands in an address: a postcode, or a code of an area
 * @param reach how far from there
 * @param themes only these; none: all
 */
public record DigestChoice(String area, Distance reach, Set<Theme> themes) {

    public DigestChoice {
        if (!Corner.isReadable(area)) {
            throw new IllegalArgumentException("Not a postcode, nor a code of an area: " + area);
        }
        themes = Set.copyOf(themes);
    }
}
