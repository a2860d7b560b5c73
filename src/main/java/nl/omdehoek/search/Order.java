package nl.omdehoek.search;

import nl.omdehoek.listing.Named;

/** What comes first: what fits the words best (without words, the nearest), the nearest, or what is on soonest. */
public enum Order implements Named {
    BEST("beste"),
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
