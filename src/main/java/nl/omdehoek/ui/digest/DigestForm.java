package nl.omdehoek.ui.digest;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.notifications.DigestChoice;
import nl.omdehoek.search.Finder;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody filled in about the weekly mail.
 *
 * @param place a postcode or a name, as typed
 * @param reach one of the distances, in metres, as it was sent
 */
record DigestForm(String place, String reach, Set<Theme> themes) {

    static final String PLACE = "bij";
    static final String REACH = "straal";
    static final String THEME = "thema";
    static final int LONGEST = 100;

    private static final String USUAL = String.valueOf(Finder.RADII.get(1));

    /** As it is shown at first, from where somebody looked before. */
    static DigestForm empty(String place) {
        return new DigestForm(plain(place), USUAL, Set.of());
    }

    static DigestForm of(DigestChoice choice) {
        return new DigestForm(choice.area(), String.valueOf(choice.reach().metres()), choice.themes());
    }

    static DigestForm of(MultiValueMap<String, String> typed) {
        return new DigestForm(
                plain(typed.getFirst(PLACE)),
                plain(typed.getFirst(REACH)),
                themes(typed.getOrDefault(THEME, List.of())));
    }

    private static String plain(@Nullable String value) {
        return value == null
                ? ""
                : value.substring(0, Math.min(value.length(), LONGEST)).replaceAll("\\p{Cntrl}", " ");
    }

    /** Words that are none of ours are no theme. */
    private static Set<Theme> themes(List<String> words) {
        var themes = EnumSet.noneOf(Theme.class);
        words.forEach(it -> Named.parse(Theme.class, it).ifPresent(themes::add));
        return themes;
    }

    Optional<Distance> distance() {
        return Finder.RADII.stream()
                .filter(it -> String.valueOf(it).equals(reach))
                .findFirst()
                .map(Distance::new);
    }
}
