package nl.omdehoek.search.dutch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads Dutch: what stands in a listing, and what somebody typed. See decision 0007. */
public class Dutch {

    /** Who types more words than this is told by the first ones. */
    static final int MOST_TYPED = 8;

    private static final int READ_BEFORE = 20_000;

    /** Most words of a listing stand in others too. */
    private final Cache<String, Word> read =
            Caffeine.newBuilder().maximumSize(READ_BEFORE).build();

    private final Stems stems;
    private final Compounds compounds;
    private final Synonyms synonyms;
    private final Set<String> stopwords;

    public Dutch() {
        var irregular = WordFile.firstOfLine("irregular-words.txt");
        var own = WordFile.words("neighbourhood-words.txt");
        var common = new HashSet<>(WordFile.words("common-words.txt"));
        common.addAll(own);
        common.addAll(irregular.keySet());
        stems = new Stems(irregular, common);
        compounds = new Compounds(stems, common, own);
        synonyms = new Synonyms(WordFile.lines("synonyms.txt"), stems::of);
        stopwords = WordFile.words("stopwords.txt");
    }

    /** Every word of a text, in order. */
    public List<Word> read(String text) {
        return Letters.words(text).stream().map(it -> read.get(it, this::word)).toList();
    }

    private Word word(String written) {
        var pieces = Letters.pieces(written);
        var whole = String.join("", pieces);
        var parts = new HashSet<>(compounds.parts(whole));
        if (pieces.size() > 1) {
            pieces.forEach(it -> {
                parts.add(stems.of(it));
                parts.addAll(compounds.parts(it));
            });
        }
        var soundsOfParts = parts.stream().map(Sounds::of).collect(Collectors.toSet());
        return new Word(stems.of(whole), parts, sound(whole), soundsOfParts);
    }

    private String sound(String word) {
        return Sounds.of(stems.byRule(word));
    }

    /** What somebody looks for: without the words that say nothing, unless there are no others. */
    public List<TypedWord> typed(String text) {
        var all = Letters.words(text).stream().distinct().toList();
        var telling = all.stream().filter(this::tells).toList();
        var words = telling.isEmpty() ? all : telling;
        return IntStream.range(0, Math.min(words.size(), MOST_TYPED))
                .mapToObj(it -> typed(words, it))
                .toList();
    }

    private boolean tells(String word) {
        return word.length() > 1 && !stopwords.contains(word);
    }

    private TypedWord typed(List<String> words, int at) {
        var pieces = Letters.pieces(words.get(at));
        var word = String.join("", pieces);
        var stem = stems.of(word);
        var halves = pieces.size() > 1 ? pieces.stream().filter(this::tells).toList() : compounds.halves(word);
        return new TypedWord(
                stem,
                joined(words, at),
                halves.stream().map(stems::of).toList(),
                synonyms.of(stem),
                sound(word),
                stems.isKnown(word));
    }

    private List<String> joined(List<String> words, int at) {
        var joined = new ArrayList<String>();
        if (at > 0) {
            joined.add(stems.of(words.get(at - 1) + words.get(at)));
        }
        if (at + 1 < words.size()) {
            joined.add(stems.of(words.get(at) + words.get(at + 1)));
        }
        return joined;
    }

    /** The stems of the words that tell something, as one text: the same for what is called the same. */
    public String wholeOf(String title) {
        return typed(title).stream().map(TypedWord::stem).collect(Collectors.joining(" "));
    }

    /** In small letters without accents, to sort by. */
    public String plain(String title) {
        return String.join(" ", Letters.words(title));
    }

    /** The same number as long as words are read in the same way. */
    public static long fingerprint() {
        return WordFile.fingerprint();
    }
}
