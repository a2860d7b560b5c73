package nl.omdehoek.listing;

/**
 * How many places are left on a date.
 *
 * @param places for anybody
 * @param oneForNewcomer whether there is none for anybody, and still one for who comes for the first time
 */
public record PlacesLeft(int places, boolean oneForNewcomer) {}
