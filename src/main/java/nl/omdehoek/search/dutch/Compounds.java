package nl.omdehoek.search.dutch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes long words apart: moestuin is moes and tuin, kinderboekenweek is kinderboeken (kind and boek) and week. Each part
 * has to be a word that we know; or the end is a word of the neighbourhood, and then any word may come before it
 * (mozaïekworkshop).
 */
final class Compounds {

    private static final int SHORTEST = 6;

    /** Longer than nearly any word there is: what is longer is no word, and stays whole. */
    private static final int LONGEST = 40;

    private static final int SHORTEST_COMMON_PART = 4;

    /** They are words, but as a part they are just the beginning or the end of one. */
    private static final Set<String> NO_PART = Set.of(
            "aan", "acht", "achter", "binnen", "buiten", "door", "heen", "hier", "daar", "waar", "onder", "over",
            "tegen", "terug", "toen", "voor", "vers", "weer", "zonder", "samen", "mede", "hoofd", "baar", "eren",
            "heid", "lijk", "loos", "rijk", "ster", "zaam", "zelf", "kend", "king", "ling", "ning", "ring", "sing",
            "ting", "even", "inter", "tele", "naar", "niet", "want", "alle", "ander", "half", "heel", "best", "vast",
            "laars", "thuis", "eerst", "boven", "tussen");

    private final Stems stems;
    private final Set<String> own;
    private final Set<String> words;
    private final Set<String> wordStems;

    /** The own words may be of three letters, and may come after any other; of common words only longer ones are parts. */
    Compounds(Stems stems, Set<String> common, Set<String> own) {
        this.stems = stems;
        this.own = own;
        this.words = new HashSet<>();
        this.wordStems = new HashSet<>();
        for (var word : common) {
            var stem = stems.of(word);
            if (word.length() >= SHORTEST_COMMON_PART && !NO_PART.contains(word) && !NO_PART.contains(stem)) {
                words.add(word);
                wordStems.add(stem);
            }
        }
    }

    /** The stems of what it is made of, of parts of parts too; none if it is no compound. */
    Set<String> parts(String word) {
        var all = new LinkedHashSet<String>();
        collect(word, all, new HashMap<>());
        return all;
    }

    private void collect(String word, Set<String> all, Map<String, List<String>> known) {
        for (var half : halves(word, known)) {
            if (all.add(stems.of(half))) {
                collect(half, all, known);
            }
        }
    }

    /** The two halves as they are written, the second as long as can be; none if it is no compound. */
    List<String> halves(String word) {
        return halves(word, new HashMap<>());
    }

    /** A beginning of a word is met again for each end that it may have, so its halves are looked for once. */
    private List<String> halves(String word, Map<String, List<String>> known) {
        var before = known.get(word);
        if (before != null) {
            return before;
        }
        var halves = apart(word, known);
        known.put(word, halves);
        return halves;
    }

    private List<String> apart(String word, Map<String, List<String>> known) {
        if (word.length() < SHORTEST || word.length() > LONGEST || stems.isIrregular(word)) {
            return List.of();
        }
        for (var at = 3; at <= word.length() - 3; at++) {
            var tail = word.substring(at);
            var head = isTail(tail) ? head(word.substring(0, at), known) : "";
            if (!head.isEmpty()) {
                return List.of(head, tail);
            }
        }
        return words.contains(word) ? List.of() : halfKnown(word);
    }

    /** One half is a word of the neighbourhood, the other may be anything. */
    private List<String> halfKnown(String word) {
        for (var at = 4; at <= word.length() - 4; at++) {
            if (own.contains(word.substring(at))) {
                return List.of(word.substring(0, at), word.substring(at));
            }
        }
        for (var at = word.length() - 4; at > 4; at--) {
            var head = word.substring(0, at);
            if (own.contains(head) || (head.endsWith("en") && own.contains(stems.of(head)))) {
                return List.of(head, word.substring(at));
            }
        }
        return List.of();
    }

    /** The first half without the s that joins it to the second; empty if it is none. */
    private String head(String half, Map<String, List<String>> known) {
        if (isHead(half, known)) {
            return half;
        }
        var without = half.endsWith("s") ? half.substring(0, half.length() - 1) : "";
        return isHead(without, known) ? without : "";
    }

    private boolean isHead(String word, Map<String, List<String>> known) {
        return !NO_PART.contains(word)
                && word.length() > 2
                && (isWord(word)
                        || stems.isVerb(word)
                        || (word.length() >= SHORTEST_COMMON_PART && isPlural(word))
                        || !halves(word, known).isEmpty());
    }

    private boolean isTail(String word) {
        return !NO_PART.contains(word) && (isWord(word) || (word.length() > SHORTEST_COMMON_PART && isPlural(word)));
    }

    private boolean isWord(String word) {
        return words.contains(word) || own.contains(word);
    }

    /** Or small: of a word that we know, though not in this form. */
    private boolean isPlural(String word) {
        var stem = stems.of(word);
        return (word.endsWith("en") || word.endsWith("s") || word.endsWith("je"))
                && stem.length() >= 3
                && (wordStems.contains(stem) || own.contains(stem));
    }
}
