package nl.omdehoek.notifications;

import java.util.Optional;
import nl.omdehoek.geography.Area;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Point;
import nl.omdehoek.geography.Postcode;
import nl.omdehoek.geography.PostcodeArea;

/** Where somebody chose to look from, with what it is called in a sentence. */
record Corner(String name, Point point, NeighbourhoodCode neighbourhood) {

    static boolean isReadable(String area) {
        return Postcode.parse(area).isPresent() || AreaCode.parse(area).isPresent();
    }

    /** Empty for what is no longer there: each year areas get other codes. */
    static Optional<Corner> of(String area, Neighbourhoods all) {
        return Postcode.parse(area)
                .flatMap(all::areaOf)
                .map(Corner::of)
                .or(() -> AreaCode.parse(area).flatMap(all::area).flatMap(it -> of(it, all)));
    }

    private static Corner of(PostcodeArea postcode) {
        return new Corner(
                postcode.town().orElse(postcode.postcode().digits()), postcode.centre(), postcode.neighbourhood());
    }

    private static Optional<Corner> of(Area area, Neighbourhoods all) {
        return area instanceof Neighbourhood it
                ? Optional.of(new Corner(it.name(), it.centre(), it.code()))
                : all.near(area.centre(), 1).stream()
                        .findFirst()
                        .map(it -> new Corner(area.name(), area.centre(), it.code()));
    }
}
