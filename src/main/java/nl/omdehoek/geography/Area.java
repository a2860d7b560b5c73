package nl.omdehoek.geography;

import java.util.OptionalInt;

/** Something with a name on the map of the Netherlands, from a whole municipality down to one neighbourhood. */
public sealed interface Area permits Municipality, Town, District, Neighbourhood {

    String name();

    /** A point that stands for the whole: where distances to it are measured. */
    Point centre();

    /** How many people live there, as CBS rounded it; empty where that is not published. */
    OptionalInt inhabitants();

    /** The municipality that it lies in, or is. */
    MunicipalityCode municipality();
}
