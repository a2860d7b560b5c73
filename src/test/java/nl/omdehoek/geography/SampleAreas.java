package nl.omdehoek.geography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A small country: one municipality of two square neighbourhoods side by side, and one that has no outlines. */
class SampleAreas {
    static final MunicipalityCode DORPSTAD = new MunicipalityCode("GM0001");
    static final NeighbourhoodCode WEST = new NeighbourhoodCode("BU00010100");
    static final NeighbourhoodCode EAST = new NeighbourhoodCode("BU00010101");
    static final NeighbourhoodCode FAR = new NeighbourhoodCode("BU0002AA00");

    private SampleAreas() {}

    static Areas areas() {
        return new Areas(
                List.of(municipality("GM0001", "Dorpstad", 52.005, 5.01), municipality("GM0002", "Verweg", 53, 6)),
                List.of(district("WK000101", "Dorp", 52.005, 5.01), district("WK0002AA", "Verweg", 53, 6)),
                List.of(
                        neighbourhood(WEST, "Dorp-West", 52.005, 5.005),
                        neighbourhood(EAST, "Dorp-Oost", 52.005, 5.015),
                        neighbourhood(FAR, "Vér weg", 53, 6)),
                List.of(new PostcodeArea(
                        new Postcode("1234"),
                        Optional.of("Dorp"),
                        new Point(52.005, 5.007),
                        WEST,
                        OptionalInt.empty())),
                Map.of(WEST, square(5.00), EAST, square(5.01)));
    }

    static Municipality municipality(String code, String name, double latitude, double longitude) {
        return new Municipality(new MunicipalityCode(code), name, new Point(latitude, longitude), OptionalInt.of(2000));
    }

    static District district(String code, String name, double latitude, double longitude) {
        return new District(new DistrictCode(code), name, new Point(latitude, longitude), OptionalInt.of(1000));
    }

    static Neighbourhood neighbourhood(NeighbourhoodCode code, String name, double latitude, double longitude) {
        return new Neighbourhood(
                code, name, new Point(latitude, longitude), OptionalInt.of(500), Optional.of(new Postcode("1234")));
    }

    static Geometry square(double west) {
        var east = west + 0.01;
        return shape("POLYGON ((%1$s 52, %2$s 52, %2$s 52.01, %1$s 52.01, %1$s 52))"
                .formatted(Math.round(west * 100) / 100.0, Math.round(east * 100) / 100.0));
    }

    static Geometry shape(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
