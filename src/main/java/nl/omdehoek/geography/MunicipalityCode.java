package nl.omdehoek.geography;

/** The CBS code of a municipality: {@code GM} and four digits; refuses all else. */
public record MunicipalityCode(String value) implements AreaCode {
    static final CodeShape SHAPE = new CodeShape("GM", 4, 0, "a municipality code (GM and four digits)");

    public MunicipalityCode {
        value = SHAPE.canonical(value);
    }

    @Override
    public MunicipalityCode municipality() {
        return this;
    }
}
