package nl.omdehoek.geography;

import java.util.Optional;
import java.util.OptionalInt;

/** The smallest area with a code ("buurt"), and the postcode that most of it has; refuses an empty name. */
public record Neighbourhood(
        NeighbourhoodCode code, String name, Point centre, OptionalInt inhabitants, Optional<Postcode> postcode)
        implements Area {

    public Neighbourhood {
        AreaName.check(name);
    }

    public DistrictCode district() {
        return code.district();
    }

    @Override
    public MunicipalityCode municipality() {
        return code.municipality();
    }
}
