package nl.omdehoek.search.dutch;

import java.util.List;
import java.util.Set;

/**
 * A word that somebody typed, and all that may be meant by it.
 *
 * @param stem what all its forms have in common
 * @param joined the stems of it and a neighbour written as one: taal les is taalles as well
 * @param halves the stems of its two halves, if it is a compound: taalles is taal les as well; else empty
 * @param others the stems of other words for the same
 * @param sound how it sounds, roughly
 * @param known whether it is a word that we know, so that no slip of the pen needs to be thought of
 */
public record TypedWord(
        String stem, List<String> joined, List<String> halves, Set<String> others, String sound, boolean known) {

    public TypedWord {
        joined = List.copyOf(joined);
        halves = List.copyOf(halves);
        others = Set.copyOf(others);
    }
}
