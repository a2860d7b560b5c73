package nl.omdehoek.geography;

import java.util.OptionalInt;

/** A Dutch municipality ("gemeente"); refuses an empty name. */
public record Municipality(MunicipalityCode code, String name, Point centre, OptionalInt inhabitants) implements Area {

    public Municipality {
        AreaName.check(name);
    }

    @Override
    public MunicipalityCode municipality() {
        return code;
    }
}
