package nl.omdehoek.ui.kit;

import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;

/**
 * Where somebody looks from.
 *
 * @param typed what stands in the address: a postcode, a CBS code or a name
 * @param name what that is called in a sentence
 * @param label what it is called where it was chosen, precise enough to see what was chosen
 */
public record Here(String typed, String name, String label, Point point, NeighbourhoodCode neighbourhood) {}
