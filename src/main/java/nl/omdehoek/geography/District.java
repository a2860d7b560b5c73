package nl.omdehoek.geography;

import java.util.OptionalInt;

/** A part of a municipality ("wijk") that holds neighbourhoods; refuses an empty name. */
public record District(DistrictCode code, String name, Point centre, OptionalInt inhabitants) implements Area {

    public District {
        AreaName.check(name);
    }

    @Override
    public MunicipalityCode municipality() {
        return code.municipality();
    }
}
