package nl.omdehoek.geography;

import java.util.List;
import java.util.OptionalInt;

/** A town or village as people name it: the postcodes that bear its name, most inhabited first; refuses none at all. */
public record Town(
        String name, MunicipalityCode municipality, Point centre, OptionalInt inhabitants, List<Postcode> postcodes)
        implements Area {

    public Town {
        AreaName.check(name);
        postcodes = List.copyOf(postcodes);
        if (postcodes.isEmpty()) {
            throw new IllegalArgumentException("A town has a postcode");
        }
    }
}
