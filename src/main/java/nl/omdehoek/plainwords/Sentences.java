package nl.omdehoek.plainwords;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into sentences. An abbreviation ends none, and each line stands for itself. */
final class Sentences {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r]++");
    private static final Pattern CHUNK = Pattern.compile("\\S++");
    private static final Pattern LAST = Pattern.compile("(?<!\\S)(\\S{1,12})\\s*+$");

    /** Behind which a sentence goes on. Behind enz., etc. and e.d. it may well end. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "bijv.", "bv.", "b.v.", "o.a.", "m.a.w.", "m.b.t.", "m.b.v.", "m.i.v.", "m.u.v.", "d.w.z.", "d.m.v.",
            "i.c.m.", "i.o.m.", "i.p.v.", "i.s.m.", "i.v.m.", "i.h.b.", "n.a.v.", "o.b.v.", "o.l.v.", "t.a.v.",
            "t.b.v.", "t.g.v.", "t.o.v.", "t.z.t.", "v.a.", "z.g.", "zgn.", "z.s.m.", "evt.", "excl.", "incl.", "gem.",
            "ca.", "max.", "min.", "nr.", "nrs.", "tel.", "blz.", "pag.", "art.", "resp.", "vgl.", "afd.", "dhr.",
            "mevr.", "mw.", "dr.", "drs.", "ds.", "ing.", "ir.", "mr.", "prof.", "st.", "fam.", "jr.", "sr.", "ma.",
            "di.", "wo.", "do.", "vr.", "za.", "zo.", "jan.", "feb.", "mrt.", "apr.", "jun.", "jul.", "aug.", "sept.",
            "okt.", "nov.", "dec.");

    /** The J. of J. de Vries. */
    private static final Pattern INITIAL = Pattern.compile("(?:\\p{Lu}\\.){1,4}");

    /**
     * A sentence, from its first character to just behind its last.
     *
     * @param words how many, where a number or a time is one too
     */
    record Sentence(int from, int to, int words) {}

    private Sentences() {}

    static List<Sentence> of(String text) {
        return LINE.matcher(text)
                .results()
                .flatMap(it -> ofLine(it.group(), it.start()).stream())
                .toList();
    }

    private static List<Sentence> ofLine(String line, int offset) {
        var ends = BreakIterator.getSentenceInstance(Locale.of("nl"));
        ends.setText(line);
        var sentences = new ArrayList<Sentence>();
        var from = 0;
        for (var end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            var typed = line.substring(from, end);
            if (end == line.length() || !goesOn(line, from, end)) {
                add(typed, offset + from, sentences);
                from = end;
            }
        }
        return sentences;
    }

    private static boolean goesOn(String line, int from, int end) {
        var last = LAST.matcher(line.substring(Math.max(from, end - 20), end));
        if (!last.find()) {
            return false;
        }
        var word = last.group(1).replaceFirst("^[(\"“‘']", "");
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || INITIAL.matcher(word).matches();
    }

    private static void add(String typed, int from, List<Sentence> sentences) {
        if (typed.isBlank()) {
            return;
        }
        var words = (int) CHUNK.matcher(typed)
                .results()
                .filter(it -> it.group().codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        var start = from + typed.length() - typed.stripLeading().length();
        sentences.add(new Sentence(start, start + typed.strip().length(), words));
    }
}
