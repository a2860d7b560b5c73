package nl.omdehoek.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Dutch as the demo writes it, shaken: titles and sentences to make many listings of, and the words people type. */
final class Sentences {

    private static final int SHORTEST_WORD = 4;

    private final List<String> titles = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> words;

    private Sentences() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:demo/*/*.csv")) {
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(';')
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)
                        .forEach(this::read);
            }
        }
        words = titles.stream()
                .flatMap(it -> Arrays.stream(it.split("[^\\p{L}]+")))
                .filter(it -> it.length() >= SHORTEST_WORD)
                .toList();
    }

    static Sentences ofTheDemo() {
        try {
            return new Sentences();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's files cannot be read", e);
        }
    }

    private void read(CSVRecord row) {
        if (row.isMapped("samenvatting") && !row.get("samenvatting").isBlank()) {
            titles.add(row.get("naam"));
            addSentences(row.get("samenvatting"));
            addSentences(row.get("tekst"));
        }
    }

    private void addSentences(String text) {
        Arrays.stream(text.split("(?<=[.!?])\\s+"))
                .filter(it -> !it.isBlank())
                .map(String::strip)
                .forEach(sentences::add);
    }

    /** The beginning of one title and the end of another. */
    String title(RandomGenerator random) {
        var one = one(titles, random).split(" ");
        var other = one(titles, random).split(" ");
        var begin = String.join(" ", Arrays.copyOf(one, (one.length + 1) / 2));
        var end = String.join(" ", Arrays.copyOfRange(other, other.length / 2, other.length));
        var title = begin + " " + end;
        return title.substring(0, Math.min(title.length(), 80));
    }

    String text(RandomGenerator random, int count, int longest) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            var next = one(sentences, random);
            if (text.length() + next.length() < longest) {
                text.append(next).append(' ');
            }
        }
        return text.toString();
    }

    /** One or two words, one in three of them misspelt. */
    String typed(RandomGenerator random) {
        var first = typedWord(random);
        return random.nextInt(3) == 0 ? first + " " + typedWord(random) : first;
    }

    private String typedWord(RandomGenerator random) {
        var word = one(words, random);
        return random.nextInt(3) == 0 ? misspelt(word, random) : word;
    }

    /** A letter forgotten, doubled, or changed places with the next. */
    private static String misspelt(String word, RandomGenerator random) {
        var at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    static <T> T one(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
