package nl.omdehoek.listing;

/** What a listing looks for and what it can share: what connecting lives on. */
public record Exchange(Supplies needs, Supplies has) {

    public static final Exchange NONE = new Exchange(Supplies.NONE, Supplies.NONE);
}
