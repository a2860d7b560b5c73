package nl.omdehoek.listing;

/** How much is organised: the less, the lighter our forms. */
public enum Layer implements Named {
    INFORMAL("informeel"),
    INFORMALLY_ORGANISED("informeel-georganiseerd"),
    FORMAL("formeel");

    private final String word;

    Layer(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
