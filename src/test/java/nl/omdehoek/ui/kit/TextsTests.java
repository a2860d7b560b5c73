package nl.omdehoek.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the screen: the same in both languages, all of it used, and Dutch that everybody can read. */
class TextsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path CODE = Path.of("src/main/java");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[},]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("texts\\(?\\)?\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?])\\s+|\n");

    /** As the house rule at the head of the file says. */
    private static final int LONGEST_SENTENCE = 15;

    private static final int LONGEST_WORD = 17;

    /** Names of others. */
    private static final Set<String> LONG_NAMES = Set.of("WaarIsMijnStemlokaal");

    private final Properties dutch = read("texts/portal");
    private final Properties english = read("texts/portal_en");

    TextsTests() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"texts/portal", "ValidationMessages"})
    void everySentenceStandsInBothLanguages(String bundle) throws IOException {
        assertThat(read(bundle + "_en").stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(read(bundle).stringPropertyNames());
        assertThat(read(bundle + "_en").values()).doesNotContain("");
        assertThat(read(bundle).values()).doesNotContain("");
    }

    @Test
    void bothLanguagesHaveRoomForTheSame() {
        for (var key : dutch.stringPropertyNames()) {
            assertThat(places(english, key)).as(key).isEqualTo(places(dutch, key));
        }
    }

    @Test
    void whatIsFilledInCanBeFilledIn() {
        Stream.of(dutch, english)
                .flatMap(it -> it.entrySet().stream())
                .forEach(it -> assertThatCode(
                                () -> new MessageFormat(it.getValue().toString(), Locale.of("nl")))
                        .as("%s", it.getKey())
                        .doesNotThrowAnyException());
    }

    /** In a sentence with places a straight one is a sign for whoever fills them in. */
    @Test
    void apostrophesAreCurly() {
        assertThat(Stream.of(dutch, english)
                        .flatMap(it -> it.entrySet().stream())
                        .filter(it -> it.getValue().toString().contains("'")))
                .isEmpty();
    }

    @Test
    void everySentenceThatIsAskedForIsThere() throws IOException {
        var asked = code().flatMap(it -> ASKED.matcher(it).results())
                .map(it -> it.group(1))
                .collect(Collectors.toSet());

        assertThat(asked).hasSizeGreaterThan(100).isSubsetOf(dutch.stringPropertyNames());
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        var literals = code().flatMap(it -> LITERAL.matcher(it).results())
                .map(it -> it.group(1))
                .collect(Collectors.toSet());

        assertThat(dutch.stringPropertyNames().stream().filter(it -> !isUsed(it, literals)))
                .isEmpty();
    }

    /** A key stands in the code whole, in two parts, begins with what stands there before a point, or is a chapter's. */
    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key.replaceFirst("\\.(\\d+\\.)?[^.]+$", ""))
                || literals.contains(key)
                || literals.stream()
                        .anyMatch(it -> it.endsWith(".") && key.startsWith(it)
                                || it.startsWith(".")
                                        && key.endsWith(it)
                                        && literals.contains(key.substring(0, key.length() - it.length())));
    }

    @Test
    void sentencesAreShort() {
        assertThat(sentences().filter(it -> it.split("\\s+").length > LONGEST_SENTENCE))
                .isEmpty();
    }

    @Test
    void wordsAreShort() {
        assertThat(sentences()
                        .flatMap(it -> Arrays.stream(it.split("[^\\p{L}]+")))
                        .filter(it -> it.length() > LONGEST_WORD && !LONG_NAMES.contains(it)))
                .isEmpty();
    }

    @Test
    void readersAreCalledByTheSameWord() {
        assertThat(sentences().filter(it -> it.matches("(?s).*\\b([Uu]|[Uu]w)\\b.*")))
                .isEmpty();
    }

    private Stream<String> sentences() {
        return dutch.values().stream().flatMap(it -> SENTENCE_ENDS.splitAsStream(it.toString()));
    }

    private static List<String> places(Properties texts, String key) {
        return new TreeSet<>(PLACE.matcher(texts.getProperty(key, ""))
                        .results()
                        .map((MatchResult it) -> it.group(1))
                        .toList())
                .stream().toList();
    }

    private static Stream<String> code() throws IOException {
        try (var files = Files.walk(CODE)) {
            var texts = files.filter(it -> it.toString().endsWith(".java"))
                    .map(TextsTests::text)
                    .toList();
            return texts.stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String bundle) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve(bundle + ".properties"))) {
            texts.load(in);
        }
        return texts;
    }
}
