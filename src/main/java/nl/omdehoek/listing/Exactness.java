package nl.omdehoek.listing;

/** How precisely readers may know where it is. */
public enum Exactness implements Named {
    EXACT("precies"),
    /** "Ongeveer hier": one point per address, which is also the only one in index and distance. */
    APPROXIMATE("ongeveer"),
    /** The address is given when asked for; on the map it is the neighbourhood's centre. */
    ON_REQUEST("op-aanvraag");

    private final String word;

    Exactness(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
