package nl.omdehoek.search.dutch;

import java.util.Set;

/**
 * A word that stands in a text.
 *
 * @param stem what all its forms have in common
 * @param parts the stems of what it is made of, if it is a compound
 * @param sound how it sounds, roughly: the same for many ways to spell it
 * @param soundsOfParts how its parts sound
 */
public record Word(String stem, Set<String> parts, String sound, Set<String> soundsOfParts) {

    public Word {
        parts = Set.copyOf(parts);
        soundsOfParts = Set.copyOf(soundsOfParts);
    }
}
