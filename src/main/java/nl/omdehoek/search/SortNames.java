package nl.omdehoek.search;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.omdehoek.listing.Findable;
import org.springframework.stereotype.Component;

/** The words that residents use for each sort of place and help, so that one finds a library by "bieb". */
@Component
class SortNames {

    private final ResourceBundle words = ResourceBundle.getBundle("search.sorts", Locale.ROOT);

    String of(Findable thing) {
        try {
            return thing.sort().isEmpty() ? "" : words.getString(thing.kind() + "." + thing.sort());
        } catch (MissingResourceException _) {
            return "";
        }
    }
}
