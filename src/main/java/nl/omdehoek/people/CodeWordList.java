package nl.omdehoek.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The 1,024 words that code words are drawn from, and how they are read back when somebody types them. */
@Component
class CodeWordList {

    static final int SIZE = 1_024;

    private final List<String> words;
    private final Set<String> known;
    private final RandomGenerator random = new SecureRandom();

    CodeWordList() {
        words = read();
        known = new HashSet<>(words);
        if (known.size() != SIZE) {
            throw new IllegalStateException("There are " + SIZE + " words to draw from, not " + known.size());
        }
    }

    private static List<String> read() {
        try {
            return new ClassPathResource("people/code-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#") && !it.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> words() {
        return words;
    }

    CodeWords draw() {
        var drawn = new LinkedHashSet<String>();
        while (drawn.size() < CodeWords.HOW_MANY) {
            drawn.add(words.get(random.nextInt(SIZE)));
        }
        return CodeWords.of(drawn);
    }

    /** In any order, in small or capital letters, with one mistake in each; empty if that could be no code words. */
    Optional<CodeWords> read(String typed) {
        var plain = Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        var meant = new LinkedHashSet<String>();
        for (var word : Arrays.stream(plain.split("[^a-z]+"))
                .filter(it -> !it.isEmpty())
                .limit(CodeWords.HOW_MANY + 1L)
                .toList()) {
            var one = meant(word);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            meant.add(one.get());
        }
        return meant.size() == CodeWords.HOW_MANY ? Optional.of(CodeWords.of(meant)) : Optional.empty();
    }

    /** Any two differ by three letters at least, so that one mistake leads to one word only. */
    private Optional<String> meant(String typed) {
        return known.contains(typed)
                ? Optional.of(typed)
                : words.stream().filter(it -> isOneMistakeFrom(it, typed)).findFirst();
    }

    /** One letter more, fewer or other, or two that changed places. */
    static boolean isOneMistakeFrom(String word, String typed) {
        if (Math.abs(word.length() - typed.length()) > 1) {
            return false;
        }
        var first = 0;
        while (first < Math.min(word.length(), typed.length()) && word.charAt(first) == typed.charAt(first)) {
            first++;
        }
        var wordRest = word.substring(first);
        var typedRest = typed.substring(first);
        return after(wordRest, 1).equals(after(typedRest, 1))
                || after(wordRest, 1).equals(typedRest)
                || wordRest.equals(after(typedRest, 1))
                || after(wordRest, 2).equals(after(typedRest, 2)) && isSwapped(wordRest, typedRest);
    }

    private static String after(String text, int letters) {
        return text.substring(Math.min(letters, text.length()));
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
    }
}
