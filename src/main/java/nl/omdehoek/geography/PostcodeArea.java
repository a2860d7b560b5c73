package nl.omdehoek.geography;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a four-digit postcode is: the middle of where its people live, its town where that is published, the
 * neighbourhood that holds most of it, and its inhabitants (empty: not published).
 */
public record PostcodeArea(
        Postcode postcode,
        Optional<String> town,
        Point centre,
        NeighbourhoodCode neighbourhood,
        OptionalInt inhabitants) {

    public PostcodeArea {
        town.ifPresent(AreaName::check);
    }
}
