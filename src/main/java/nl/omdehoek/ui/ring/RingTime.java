package nl.omdehoek.ui.ring;

import nl.omdehoek.listing.Named;

/** When somebody is rung best, to choose from where nothing may be written. */
enum RingTime implements Named {
    ANY("maakt-niet-uit"),
    MORNING("ochtend"),
    AFTERNOON("middag"),
    EVENING("avond");

    private final String word;

    RingTime(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
