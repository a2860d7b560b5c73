package nl.omdehoek.geography;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/** Everything that an area file holds; refuses a code that stands there twice or leads nowhere. */
record Areas(
        List<Municipality> municipalities,
        List<District> districts,
        List<Neighbourhood> neighbourhoods,
        List<PostcodeArea> postcodes,
        Map<AreaCode, Geometry> outlines) {
    static final String CREDIT = "© CBS, Kadaster (via PDOK), CC BY 4.0, bewerkt";

    Areas {
        municipalities = List.copyOf(municipalities);
        districts = List.copyOf(districts);
        neighbourhoods = List.copyOf(neighbourhoods);
        postcodes = List.copyOf(postcodes);
        outlines = Map.copyOf(outlines);
        checkCodes(municipalities, districts, neighbourhoods, postcodes, outlines.keySet());
    }

    private static void checkCodes(
            List<Municipality> municipalities,
            List<District> districts,
            List<Neighbourhood> neighbourhoods,
            List<PostcodeArea> postcodes,
            Set<AreaCode> outlined) {
        if (neighbourhoods.isEmpty()) {
            throw new IllegalArgumentException("there are no neighbourhoods");
        }
        var known = new HashSet<Object>();
        municipalities.forEach(it -> addNew(known, it.code()));
        districts.forEach(it -> addNew(known, it.code()));
        neighbourhoods.forEach(it -> addNew(known, it.code()));
        postcodes.forEach(it -> addNew(known, it.postcode()));
        districts.forEach(it -> mustHold(known, it.municipality()));
        neighbourhoods.forEach(it -> mustHold(known, it.district()));
        postcodes.forEach(it -> mustHold(known, it.neighbourhood()));
        outlined.forEach(it -> mustHold(known, it));
    }

    private static void addNew(Set<Object> known, Object code) {
        if (!known.add(code)) {
            throw new IllegalArgumentException(code + " stands there twice");
        }
    }

    private static void mustHold(Set<Object> known, AreaCode code) {
        if (!known.contains(code)) {
            throw new IllegalArgumentException(code.value() + " is named but not described");
        }
    }
}
