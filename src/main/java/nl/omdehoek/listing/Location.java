package nl.omdehoek.listing;

import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Where a listing is, as precisely as readers may know it.
 *
 * @param point the one point that index, distance and export see: not the exact one where that is not shown
 * @param address how to find it, in words that may be shown: street and number, or "bij de fontein"; or empty
 * @param town town or village, or empty
 */
public record Location(
        @Embedded.Empty Point point,
        Exactness exactness,
        NeighbourhoodCode neighbourhood,
        String address,
        String town) {

    public Location {
        if (exactness == Exactness.ON_REQUEST && !address.isEmpty()) {
            throw new IllegalArgumentException("An address is kept only where it may be shown");
        }
    }

    Location withoutAddress() {
        return new Location(point, exactness, neighbourhood, "", town);
    }
}
