package nl.omdehoek.search.dutch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/** The lists of words that come with the program; what follows a # is a remark. */
final class WordFile {

    static final List<String> ALL = List.of(
            "common-words.txt",
            "neighbourhood-words.txt",
            "irregular-words.txt",
            "synonyms.txt",
            "stopwords.txt",
            "sorts.properties");

    private WordFile() {}

    static ClassPathResource file(String name) {
        return new ClassPathResource("search/" + name, WordFile.class.getClassLoader());
    }

    /** The same number as long as the lists are the same. */
    static long fingerprint() {
        var sum = new CRC32();
        try {
            for (var name : ALL) {
                sum.update(file(name).getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The lists of words cannot be read", e);
        }
        return sum.getValue();
    }

    static List<String> lines(String name) {
        try (var reader =
                new BufferedReader(new InputStreamReader(file(name).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The words of " + name + " cannot be read", e);
        }
    }

    static Set<String> words(String name) {
        var words = new HashSet<String>();
        lines(name).forEach(it -> Collections.addAll(words, it.split("\\s+")));
        return words;
    }

    /** Each word of a line, and the first of that line. */
    static Map<String, String> firstOfLine(String name) {
        var first = new HashMap<String, String>();
        for (var line : lines(name)) {
            var words = line.split("\\s+");
            Arrays.stream(words).forEach(it -> first.put(it, words[0]));
        }
        return first;
    }
}
