package nl.omdehoek.plainwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Hard words, each with a plainer one. */
final class WordPairs {

    private static final String FILE = "plainwords/hard-words.tsv";

    private final Map<String, String> plainer;
    private final int longest;

    private WordPairs(Map<String, String> plainer) {
        this.plainer = plainer;
        longest = plainer.keySet().stream()
                .mapToInt(it -> (int) Words.in(it).count())
                .max()
                .orElse(0);
    }

    static WordPairs of(Collection<OwnWord> words) {
        return new WordPairs(words.stream().collect(Collectors.toUnmodifiableMap(OwnWord::word, OwnWord::plainer)));
    }

    /**
     * The list that comes with the program: forms of a word with slashes between, a tab, and what is plainer: for all forms the
     * same, or for each its own.
     */
    static WordPairs general() {
        try {
            var pairs = new HashMap<String, String>();
            new ClassPathResource(FILE, WordPairs.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .forEach(it -> read(it, pairs));
            return new WordPairs(Map.copyOf(pairs));
        } catch (IOException e) {
            throw new UncheckedIOException("The hard words cannot be read", e);
        }
    }

    private static void read(String line, Map<String, String> pairs) {
        var columns = line.split("\t");
        var forms = columns[0].split("/");
        var plainer = columns.length == 2 ? columns[1].split("/") : new String[0];
        if (plainer.length != 1 && plainer.length != forms.length) {
            throw new IllegalStateException("A hard word has one plainer word, or one for each of its forms: " + line);
        }
        for (var at = 0; at < forms.length; at++) {
            if (pairs.put(forms[at], plainer[plainer.length == 1 ? 0 : at]) != null) {
                throw new IllegalStateException("Twice among the hard words: " + forms[at]);
            }
        }
    }

    /** @param word in small letters */
    Optional<String> plainer(String word) {
        return Optional.ofNullable(plainer.get(word));
    }

    int size() {
        return plainer.size();
    }

    /** Of how many words the longest phrase is. */
    int longest() {
        return longest;
    }
}
