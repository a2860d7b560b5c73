package nl.omdehoek.search.dutch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the forms of a Dutch word together: huis and huizen, club and clubjes, koken and kookt. It goes by the rules of
 * spelling; where those leave a choice (is the t of kaart its own?) the list of common words decides, and what goes by no
 * rule (stad, steden) is looked up. See decision 0007.
 */
final class Stems {

    private static final int SHORTEST = 3;

    private final Map<String, String> irregular;
    private final Set<String> common;
    private final Set<String> verbs;

    /** With words that go by no rule, and common words in all their forms. */
    Stems(Map<String, String> irregular, Set<String> common) {
        this.irregular = irregular;
        this.common = common;
        this.verbs = common.stream()
                .filter(it -> it.length() > 3 && it.endsWith("en"))
                .map(it -> Endings.cut(it, 2))
                .collect(Collectors.toUnmodifiableSet());
    }

    String of(String word) {
        var known = irregular.get(word);
        if (known != null) {
            return known;
        }
        return isPlain(word) ? irregularEnd(word) : word;
    }

    /** By the rules of spelling only: for what is not spelt as it should be. */
    String byRule(String word) {
        if (!isPlain(word)) {
            return word;
        }
        var one = noun(small(word));
        return verb(one, one.equals(word) || common.contains(one));
    }

    private static boolean isPlain(String word) {
        return word.length() > SHORTEST && word.chars().allMatch(it -> it >= 'a' && it <= 'z');
    }

    boolean isKnown(String word) {
        return common.contains(word);
    }

    boolean isIrregular(String word) {
        return irregular.containsKey(word);
    }

    /** Whether it is what remains of a verb in a compound: wandel, lees. */
    boolean isVerb(String stem) {
        return verbs.contains(stem);
    }

    /** Kleinkinderen and binnensteden go as kinderen and steden do. */
    private String irregularEnd(String word) {
        for (var at = 3; at <= word.length() - 5; at++) {
            var end = irregular.get(word.substring(at));
            if (end != null && common.contains(word.substring(0, at))) {
                return word.substring(0, at) + end;
            }
        }
        return byRule(word);
    }

    /** Without what makes it small: -je, -tje, -pje, -etje, -kje, one or more. */
    private String small(String word) {
        var one = word.endsWith("jes") ? word.substring(0, word.length() - 1) : word;
        if (!one.endsWith("je") || one.length() < 5) {
            return word;
        }
        var rest = one.substring(0, one.length() - 2);
        if (rest.endsWith("ink")) {
            return rest.substring(0, rest.length() - 1) + "g";
        }
        if (rest.endsWith("mp")) {
            return rest.substring(0, rest.length() - 1);
        }
        if (!rest.endsWith("t") || common.contains(rest)) {
            return rest;
        }
        return smallWithT(rest);
    }

    private static String smallWithT(String rest) {
        if (rest.endsWith("et") && rest.length() > 4 && Endings.canCut(rest, 2)) {
            return Endings.plain(rest.substring(0, rest.length() - 2));
        }
        var before = rest.substring(0, rest.length() - 1);
        if (before.endsWith("oo") || before.endsWith("aa") || before.endsWith("uu")) {
            return before.substring(0, before.length() - 1);
        }
        return before.endsWith("l") || before.endsWith("n") || before.endsWith("r") || before.endsWith("w")
                ? before
                : rest;
    }

    /** Without the endings of more than one, and of adjectives. */
    private String noun(String word) {
        var one = isPluralWithS(word) ? word.substring(0, word.length() - 1) : word;
        if (one.endsWith("heden")) {
            return one.substring(0, one.length() - 5) + "heid";
        }
        if (one.endsWith("en") && Endings.canCut(one, 2)) {
            return Endings.cut(one, 2);
        }
        if (one.endsWith("e") && Endings.canCut(one, 1)) {
            return Endings.cut(one, 1);
        }
        return Endings.plain(one);
    }

    /** An s that is there for more than one: of tafels and clubs, not of huis, fiets and cursus. */
    private boolean isPluralWithS(String word) {
        if (!word.endsWith("s") || word.endsWith("ss") || isOwnS(word)) {
            return false;
        }
        var rest = word.substring(0, word.length() - 1);
        var syllables = Endings.syllables(rest);
        var last = rest.charAt(rest.length() - 1);
        return switch (last) {
            case 'e' -> syllables > 1 && !rest.endsWith("ee");
            case 'a', 'o', 'y' -> syllables > 1 || common.contains(rest);
            case 'i', 'u', 'j', 't', 's' -> common.contains(rest) && rest.length() > 3;
            default -> syllables > 1 || common.contains(rest);
        };
    }

    /** The s of mensen, prijzen and cursussen is the word's own; so is that of wandelgids, as gidsen are. */
    private boolean isOwnS(String word) {
        for (var at = 0; at <= word.length() - 3; at++) {
            var end = word.substring(at);
            var stem = end.substring(0, end.length() - 1);
            if ((at == 0 || common.contains(word.substring(0, at)))
                    && (common.contains(end + "en") || common.contains(stem + "zen") || common.contains(end + "sen"))) {
                return true;
            }
        }
        return false;
    }

    /** Without the endings of a verb, and of what is made of one. */
    private String verb(String word, boolean mayBeParticiple) {
        for (var ending : List.of("ing", "end")) {
            if (word.endsWith(ending) && Endings.canCut(word, ending.length())) {
                var stem = Endings.cut(word, ending.length());
                if (ending.equals("ing") ? word.length() > 6 || verbs.contains(stem) : isParticiple(word, stem)) {
                    return stem;
                }
            }
        }
        if (word.endsWith("atie") && word.length() > 7) {
            return word.substring(0, word.length() - 4) + "er";
        }
        if (word.endsWith("elaar") || word.endsWith("elar")) {
            return word.substring(0, word.lastIndexOf("el") + 2);
        }
        return conjugated(word, mayBeParticiple);
    }

    private boolean isParticiple(String word, String stem) {
        return verbs.contains(stem) && (common.contains(word + "e") || !common.contains(word));
    }

    /** Kookt, gekookt and gewandeld, if we know the verb, and if the t is not the word's own. */
    private String conjugated(String word, boolean mayBeParticiple) {
        var last = word.charAt(word.length() - 1);
        if (last != 't' && last != 'd' || word.length() < 4) {
            return word;
        }
        var past = mayBeParticiple && word.startsWith("ge") ? Endings.plain(word.substring(2, word.length() - 1)) : "";
        if (past.length() > 2 && verbs.contains(past)) {
            return past;
        }
        var without = Endings.plain(word.substring(0, word.length() - 1));
        return last == 't' && verbs.contains(without) && !isOwnT(word) ? without : word;
    }

    /** That of kasten and planten; werkten is just the past of werken. */
    private boolean isOwnT(String word) {
        return common.contains(word + "en") && !common.contains(word + "e");
    }
}
