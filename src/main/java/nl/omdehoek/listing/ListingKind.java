package nl.omdehoek.listing;

/** The kinds of things that can be found. */
public enum ListingKind implements Named {
    PLACE("plek"),
    ACTIVITY("activiteit"),
    INITIATIVE("initiatief"),
    HELP_POINT("dienst"),
    OFFER("aanbod");

    private final String word;

    ListingKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
