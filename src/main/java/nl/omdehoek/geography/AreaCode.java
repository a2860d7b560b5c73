package nl.omdehoek.geography;

import java.util.Optional;

/** The code by which Statistics Netherlands (CBS) knows a municipality, district or neighbourhood; text, not a number. */
public sealed interface AreaCode permits MunicipalityCode, DistrictCode, NeighbourhoodCode {

    /** In capitals, such as {@code GM1960}, {@code WK196002} or {@code BU0363AF02}. */
    String value();

    /** The municipality that it lies in, or is. */
    MunicipalityCode municipality();

    /** Reads what somebody typed or what stands in an address: space around it and small letters are forgiven. */
    static Optional<AreaCode> parse(String typed) {
        var code = typed.strip();
        if (MunicipalityCode.SHAPE.fits(code)) {
            return Optional.of(new MunicipalityCode(code));
        }
        if (DistrictCode.SHAPE.fits(code)) {
            return Optional.of(new DistrictCode(code));
        }
        return NeighbourhoodCode.SHAPE.fits(code) ? Optional.of(new NeighbourhoodCode(code)) : Optional.empty();
    }

    /** Whether the other lies in this one, or is it: its digits begin with those of what it lies in. */
    default boolean contains(AreaCode other) {
        return other.value().substring(2).startsWith(value().substring(2));
    }
}
