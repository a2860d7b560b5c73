package nl.omdehoek.listing;

/** Where in the social base something lives: among people who know each other, in a community, or in an institution. */
public enum Sphere implements Named {
    PERSONAL("persoonlijk"),
    COMMUNITY("gemeenschap"),
    INSTITUTIONAL("institutioneel");

    private final String word;

    Sphere(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
