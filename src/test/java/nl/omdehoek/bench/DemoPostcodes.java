package nl.omdehoek.bench;

import java.util.List;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Postcode;

/** The postcodes of the municipalities that the demo fills. */
final class DemoPostcodes {

    private static final List<String> DEMO = List.of("GM1960", "GM0307", "GM0141", "GM0252", "GM0344", "GM0362");

    private DemoPostcodes() {}

    static List<String> of(Neighbourhoods areas) {
        return DEMO.stream()
                .flatMap(it -> areas.neighbourhoodsIn(new MunicipalityCode(it)).stream())
                .flatMap(it -> it.postcode().stream().map(Postcode::digits))
                .distinct()
                .toList();
    }
}
