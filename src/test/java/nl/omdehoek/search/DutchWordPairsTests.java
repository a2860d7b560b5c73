package nl.omdehoek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Pairs of words that belong together, or do not: what is written has to be found by what was typed, in an index that
 * holds all that is written in any of the pairs. They come from general knowledge of Dutch, not from any listing.
 */
class DutchWordPairsTests {

    private static final List<Pair> PAIRS = pairs();

    private static FilledSearch search;

    @BeforeAll
    static void fill() {
        search = FilledSearch.of(PAIRS.stream()
                .map(it -> Things.initiative(it.written()).titled("Zie " + it.written()))
                .toArray(Thing[]::new));
    }

    @AfterAll
    static void close() {
        search.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"meervoud", "verkleinwoord", "werkwoord", "samenstelling", "los", "spelling", "klank", "synoniem"
            })
    void findsWhatBelongsTogether(String sort) {
        assertThat(PAIRS)
                .filteredOn(it -> it.sort().equals(sort))
                .hasSizeGreaterThan(30)
                .allMatch(found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meervoud", "verkleinwoord", "werkwoord"})
    void formsOfAWordFindOneAnother(String sort) {
        try (var other = FilledSearch.of(PAIRS.stream()
                .map(it -> Things.initiative(it.typed()).titled("Zie " + it.typed()))
                .toArray(Thing[]::new))) {
            assertThat(PAIRS)
                    .filteredOn(it -> it.sort().equals(sort))
                    .allMatch(it -> other.allTitles(Ask.words(it.written())).contains("Zie " + it.typed()));
        }
    }

    @Test
    void doesNotFindWhatOnlyLooksAlike() {
        assertThat(PAIRS)
                .filteredOn(it -> it.sort().equals("verschil"))
                .hasSizeGreaterThan(80)
                .noneMatch(found());
    }

    private static Predicate<Pair> found() {
        return it -> search.allTitles(Ask.words(it.typed())).contains("Zie " + it.written());
    }

    private record Pair(String typed, String written, String sort) {}

    private static List<Pair> pairs() {
        var file = new ClassPathResource("search/word-pairs.csv");
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return format.parse(reader).stream()
                    .map(it -> new Pair(it.get("getypt"), it.get("geschreven"), it.get("soort")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
