package nl.omdehoek.geography;

/** The CBS code of a district: {@code WK}, the digits of its municipality and two more characters; refuses all else. */
public record DistrictCode(String value) implements AreaCode {
    static final CodeShape SHAPE = new CodeShape("WK", 4, 2, "a district code (WK, four digits, two characters)");

    public DistrictCode {
        value = SHAPE.canonical(value);
    }

    @Override
    public MunicipalityCode municipality() {
        return new MunicipalityCode("GM" + value.substring(2, 6));
    }
}
