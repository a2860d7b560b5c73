package nl.omdehoek.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What stands on the shelf: enough to choose from, told in words that everybody can read, with credit. */
class RecipesTests {

    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?])\\s+");
    private static final int LONGEST_SENTENCE = 15;
    private static final int LONGEST_WORD = 17;

    private final Recipes recipes = new Recipes(new ClassPathResource("shelf/recepten.yaml"));

    @Test
    void thereIsEnoughToChooseFrom() {
        assertThat(recipes.all()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(recipes.all()).extracting(Recipe::key).doesNotHaveDuplicates();
        assertThat(recipes.all()).extracting(Recipe::title).doesNotHaveDuplicates();
    }

    @Test
    void eachIsFoundByItsKeyAndNoOther() {
        assertThat(recipes.all())
                .allSatisfy(it -> assertThat(recipes.find(it.key())).contains(it));
        assertThat(recipes.find("zeppelin")).isEmpty();
    }

    @Test
    void eachIsFoundByAnyOfItsThemes() {
        for (var theme : Theme.values()) {
            assertThat(recipes.about(theme))
                    .isEqualTo(recipes.all().stream()
                            .filter(it -> it.themes().contains(theme))
                            .toList());
        }
        assertThat(recipes.about(Theme.MEETING)).isNotEmpty();
        assertThat(recipes.about(Theme.MONEY_AND_PAPERS)).isNotEmpty();
    }

    @Test
    void eachTellsHowToBeginAndWhomToThank() {
        assertThat(recipes.all()).allSatisfy(it -> {
            assertThat(it.advice().firstStep()).isNotBlank();
            assertThat(it.source().title()).isNotBlank();
            assertThat(it.source().credit()).startsWith("Naar een ");
        });
    }

    @Test
    void eachMakesADraftThatCanStand() {
        assertThat(recipes.all()).allSatisfy(it -> {
            var draft = new Wording(it.title(), it.draftSummary(), "");
            assertThat(draft.title()).hasSizeLessThanOrEqualTo(Wording.LONGEST_TITLE);
            assertThat(draft.summary()).isNotEmpty().hasSizeLessThanOrEqualTo(Wording.LONGEST_SUMMARY);
        });
    }

    @Test
    void sentencesAndWordsAreShort() {
        assertThat(sentences().filter(it -> it.split("\\s+").length > LONGEST_SENTENCE))
                .isEmpty();
        assertThat(sentences()
                        .flatMap(it -> Arrays.stream(it.split("[^\\p{L}]+")))
                        .filter(it -> it.length() > LONGEST_WORD))
                .isEmpty();
    }

    @Test
    void sentencesEndAndReadersAreCalledByTheSameWord() {
        assertThat(written().filter(it -> !it.matches("(?s)\\p{Lu}.*[.!?]"))).isEmpty();
        assertThat(written().filter(it -> it.matches("(?s).*\\b([Uu]|[Uu]w)\\b.*")))
                .isEmpty();
    }

    private Stream<String> sentences() {
        return Stream.concat(
                recipes.all().stream().map(Recipe::title), written().flatMap(SENTENCE_ENDS::splitAsStream));
    }

    /** All that a reader reads of them, but titles and sources. */
    private Stream<String> written() {
        return recipes.all().stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(
                                it.what(),
                                it.forWhom(),
                                it.advice().firstStep(),
                                it.advice().pitfall(),
                                it.draftSummary()),
                        known(it.advice().effort()).stream()));
    }

    private static List<String> known(Effort effort) {
        return Stream.of(effort.time(), effort.people(), effort.money())
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
