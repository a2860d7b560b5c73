package nl.omdehoek.listing;

/** What neighbours can share or need of one another. */
public enum Resource implements Named {
    ROOM("ruimte"),
    TOOLS("gereedschap"),
    HANDS("handen"),
    TRANSPORT("vervoer"),
    KNOWLEDGE("kennis");

    private final String word;

    Resource(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
