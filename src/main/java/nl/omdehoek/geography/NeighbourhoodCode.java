package nl.omdehoek.geography;

/** The CBS code of a neighbourhood: {@code BU}, the characters of its district and two more; refuses all else. */
public record NeighbourhoodCode(String value) implements AreaCode {
    static final CodeShape SHAPE = new CodeShape("BU", 4, 4, "a neighbourhood code (BU, four digits, four characters)");

    public NeighbourhoodCode {
        value = SHAPE.canonical(value);
    }

    public DistrictCode district() {
        return new DistrictCode("WK" + value.substring(2, 8));
    }

    @Override
    public MunicipalityCode municipality() {
        return new MunicipalityCode("GM" + value.substring(2, 6));
    }
}
