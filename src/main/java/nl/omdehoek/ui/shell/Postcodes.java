package nl.omdehoek.ui.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.geography.Postcode;

/** A postcode of six characters tells a street; an address of ours says four, which is near enough. */
final class Postcodes {

    private static final String HERE = "bij";

    private Postcodes() {}

    /** The same address with only the four digits; empty if there is nothing to leave out. */
    static Optional<String> shortened(Location location) {
        var typed = location.getQueryParameters()
                .getSingleParameter(HERE)
                .orElse("")
                .strip();
        return Postcode.parse(typed)
                .filter(it -> typed.length() > it.digits().length())
                .map(it -> "/" + new Location(location.getPath(), with(location, it)).getPathWithQueryParameters());
    }

    private static QueryParameters with(Location location, Postcode postcode) {
        var choices = new HashMap<>(location.getQueryParameters().getParameters());
        choices.put(HERE, List.of(postcode.digits()));
        return new QueryParameters(choices);
    }
}
