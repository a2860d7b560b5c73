package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.Walk;
import nl.omdehoek.wording.Saying;
import nl.omdehoek.wording.Texts;

/** Where a listing is, in lines: its address as far as it may be known, how far that is, and the way there. */
final class WhereLines {

    /** A map of another site, with a marker on the spot. */
    private static final String MAP = "https://www.openstreetmap.org/?mlat=%1$.5f&mlon=%2$.5f#map=17/%1$.5f/%2$.5f";

    private final Texts texts;
    private final Saying saying;
    private final Optional<Here> here;

    WhereLines(Texts texts, Saying saying, Optional<Here> here) {
        this.texts = texts;
        this.saying = saying;
        this.here = here;
    }

    Component[] of(Findable thing) {
        var location = thing.listing().location();
        var address = Stream.of(thing.placeName().orElse(""), location.address(), location.town())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        var lines = new ArrayList<Component>();
        lines.add(new Text(address));
        if (location.exactness() != Exactness.EXACT) {
            lines.add(Html.text("div", "soft", texts.get("exactness." + location.exactness())));
        }
        lines.add(distance(location.point(), location.exactness()));
        if (location.exactness() == Exactness.EXACT) {
            lines.add(map(location.point()));
        }
        return lines.toArray(Component[]::new);
    }

    /** How far as the crow flies, and room for the minutes on foot, which only the phone can tell. */
    private Component distance(Point point, Exactness exactness) {
        var line = new Div();
        line.addClassNames("soft", "not-print");
        here.ifPresent(it -> line.add(
                new Text(texts.get("about.distance", saying.distance(it.point().distanceTo(point)), it.name()) + " ")));
        if (exactness != Exactness.ON_REQUEST) {
            line.add(new Walk(point));
        }
        return line;
    }

    /** The other site hears of it only from a reader who chose to go there. */
    private Component map(Point to) {
        var map = Html.link(
                String.format(Locale.ROOT, MAP, to.latitude(), to.longitude()),
                "not-print",
                new Text(texts.get("about.map")));
        map.getElement().setAttribute("rel", "noopener noreferrer");
        return map;
    }
}
