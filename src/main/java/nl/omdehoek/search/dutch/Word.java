package nl.omdehoek.search.dutch;

import java.util.Set;

/**
 * A word that stands in a text.
 *
 * @param stem what all its forms have in common
 * @param parts the stems of what it is made of, if it is a compound
 * @param sounds how it and its parts sound, roughly: the same for many ways to spell them
 */
public record Word(String stem, Set<String> parts, Set<String> sounds) {

    public Word {
        parts = Set.copyOf(parts);
        sounds = Set.copyOf(sounds);
    }
}
