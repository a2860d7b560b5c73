package nl.omdehoek.search.dutch;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a Dutch word sounds, roughly: ij is ei, ou is au, ch is g, c is k or s, d is t at the end, and nothing is written
 * twice. Only for words that nobody spelt so: rouw and rauw sound alike.
 */
final class Sounds {

    private record Change(Pattern written, String heard) {}

    private static final List<Change> CHANGES = List.of(
            change("sch(?=[aeiou])", "sg"),
            change("isch", "is"),
            change("tie", "si"),
            change("ph", "f"),
            change("th", "t"),
            change("ij|ei|ey", "Y"),
            change("au(?:w)?|ou(?:w)?", "W"),
            change("oe", "U"),
            change("eau", "o"),
            change("ch|s[hj](?=[aeiou])", "g"),
            change("c(?=[eiyY])", "s"),
            change("qu?", "kw"),
            change("c", "k"),
            change("x", "ks"),
            change("z", "s"),
            change("v", "f"),
            change("^y(?=[aeou])", "j"),
            change("y|ie", "i"),
            change("dt?$", "t"),
            change("b$", "p"),
            change("(.)\\1+", "$1"));

    private Sounds() {}

    static String of(String word) {
        var heard = word;
        for (var change : CHANGES) {
            heard = change.written().matcher(heard).replaceAll(change.heard());
        }
        return heard;
    }

    private static Change change(String written, String heard) {
        return new Change(Pattern.compile(written), heard);
    }
}
