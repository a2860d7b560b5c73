package nl.omdehoek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.omdehoek.wording.Texts;
import org.junit.jupiter.api.Test;

class PageKeyTests {

    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    private static PageKey key(Map<String, List<String>> choices) {
        return key(choices, NOW);
    }

    private static PageKey key(Map<String, List<String>> choices, Instant now) {
        return PageKey.of(new Visit("zoeken", Map.of(), choices, Texts.in(Texts.DUTCH)), 1, now);
    }

    @Test
    void theSameQuestionHasTheSameKeyThroughoutAMinute() {
        var choices = Map.of("bij", List.of("4153"), "wanneer", List.of("nu"));

        assertThat(key(choices, NOW.plusSeconds(59)))
                .isEqualTo(key(Map.copyOf(choices)))
                .hasSameHashCodeAs(key(choices));
    }

    @Test
    void oneTypedValueCannotPassForTwoChoices() {
        assertThat(key(Map.of("bij", List.of("4153], wanneer=[vanavond"))))
                .isNotEqualTo(key(Map.of("bij", List.of("4153"), "wanneer", List.of("vanavond"))));
        assertThat(key(Map.of("wat", List.of("plek, dienst"))))
                .isNotEqualTo(key(Map.of("wat", List.of("plek", "dienst"))));
    }

    @Test
    void whatIsNowIsAnotherPageTheNextMinute() {
        var choices = Map.of("wanneer", List.of("nu"));

        assertThat(key(choices, NOW.plusSeconds(60))).isNotEqualTo(key(choices));
        assertThat(key(Map.of(), NOW.plusSeconds(60))).isEqualTo(key(Map.of()));
    }

    @Test
    void anotherPathLanguageOrStateOfTheIndexIsAnotherPage() {
        var visit = new Visit("zoeken", Map.of(), Map.of(), Texts.in(Texts.DUTCH));
        var key = PageKey.of(visit, 1, NOW);

        assertThat(PageKey.of(visit, 2, NOW)).isNotEqualTo(key);
        assertThat(PageKey.of(new Visit("hulp", Map.of(), Map.of(), visit.texts()), 1, NOW))
                .isNotEqualTo(key);
        assertThat(PageKey.of(new Visit("zoeken", Map.of(), Map.of(), Texts.in(Locale.ENGLISH)), 1, NOW))
                .isNotEqualTo(key);
    }

    @Test
    void aPageHoldsForAMinuteAndWhatIsNowUntilItsMinuteIsOver() {
        var later = NOW.plusSeconds(20);

        assertThat(key(Map.of(), later).holdsUntil(later)).isEqualTo(later.plusSeconds(60));
        assertThat(key(Map.of("wanneer", List.of("nu")), later).holdsUntil(later))
                .isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void longAddressesWeighMore() {
        assertThat(key(Map.of("q", List.of("a".repeat(1000)))).weight()).isEqualTo(1000 + "zoekenq".length());
    }
}
