package nl.omdehoek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.omdehoek.activities.UnreadableRepetition;
import nl.omdehoek.listing.Form;
import nl.omdehoek.listing.UnreadableHours;
import org.junit.jupiter.api.Test;

/** What is said of a value that is refused: in Dutch and in English, for every reason there is. */
class SentencesTests {

    private static final ResourceBundle DUTCH = bundle(Locale.of("nl"));
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "ValidationMessages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(DUTCH.keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
        assertThat(DUTCH.keySet())
                .allSatisfy(key -> assertThat(DUTCH.getString(key))
                        .isNotEqualTo(ENGLISH.getString(key))
                        .endsWith("."));
    }

    @Test
    void everyReasonHasItsSentence() {
        var keys = Stream.of(
                        Arrays.stream(Form.values())
                                .filter(it -> it != Form.HOURS)
                                .map(it -> "omdehoek.notation." + it),
                        Arrays.stream(UnreadableHours.Reason.values()).map(it -> "omdehoek.hours." + it),
                        Arrays.stream(UnreadableRepetition.Reason.values()).map(it -> "omdehoek.repetition." + it))
                .flatMap(it -> it)
                .toList();

        assertThat(DUTCH.keySet()).containsAll(keys);
    }

    @Test
    void sentencesAreNotLongerThanPlainLanguageAllows() {
        assertThat(DUTCH.keySet())
                .allSatisfy(key -> assertThat(DUTCH.getString(key).split("[.:?] "))
                        .allSatisfy(it -> assertThat(it.split(" ")).hasSizeLessThanOrEqualTo(20)));
    }
}
