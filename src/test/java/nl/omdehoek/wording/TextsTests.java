package nl.omdehoek.wording;

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

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[},]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("texts\\(?\\)?\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern CHAPTER = Pattern.compile("\\.\\d+\\.(title|text)$");
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

    @ParameterizedTest
    @ValueSource(strings = {"texts/portal", "ValidationMessages"})
    void bothLanguagesHaveRoomForTheSame(String bundle) throws IOException {
        var inDutch = read(bundle);
        var inEnglish = read(bundle + "_en");
        for (var key : inDutch.stringPropertyNames()) {
            assertThat(places(inEnglish, key)).as(key).isEqualTo(places(inDutch, key));
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

    /** Of two under one name the last one would be said in the place of both. */
    @ParameterizedTest
    @ValueSource(strings = {"portal", "portal_en"})
    void noNameStandsTwice(String file) throws IOException {
        var names = Files.readAllLines(Path.of("src/main/resources/texts", file + ".properties")).stream()
                .filter(it -> it.contains(" = "))
                .map(it -> it.substring(0, it.indexOf(" = ")));
        assertThat(names.toList()).doesNotHaveDuplicates();
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

        var constants = code().flatMap(it -> CONSTANT.matcher(it).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(dutch.stringPropertyNames().stream().filter(it -> !isUsed(it, literals, constants)))
                .isEmpty();
    }

    /** A key stands in the code whole, or is put together there: from parts, constants, or the number of a chapter. */
    private static boolean isUsed(String key, Set<String> literals, Set<String> constants) {
        return literals.contains(key)
                || literals.contains(CHAPTER.matcher(key).replaceFirst(""))
                || literals.stream().anyMatch(it -> isFirstPart(it, key, literals, constants));
    }

    private static boolean isFirstPart(String part, String key, Set<String> literals, Set<String> constants) {
        if (!key.startsWith(part)) {
            return false;
        }
        var rest = key.substring(part.length());
        var named = constants.contains(rest.replaceFirst("^\\.", ""));
        return part.endsWith(".") ? named || areParts(rest, literals, constants) : named || literals.contains(rest);
    }

    private static boolean areParts(String rest, Set<String> literals, Set<String> constants) {
        return Arrays.stream(rest.split("\\."))
                .allMatch(it -> constants.contains(it.toUpperCase(Locale.ROOT))
                        || literals.contains(it)
                        || literals.contains("." + it));
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
