package nl.omdehoek.search;

import nl.omdehoek.listing.Named;

/** What comes first: the nearest, or what is on soonest. */
public enum Order implements Named {
    NEAREST("dichtbij"),
    SOONEST("straks");

    private final String word;

    Order(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
