package nl.omdehoek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindAddressTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static String href(String words) {
        return FindAddress.of(new TypedChoices(Map.of("q", List.of(words)), TODAY))
                .href();
    }

    @Test
    void wordsThatAreTooLongAreCutButNeverThroughASign() {
        assertThat(href("a".repeat(101))).isEqualTo("/zoeken?q=" + "a".repeat(100));
        assertThat(href("a".repeat(99) + "\ud83c\udf72 soep")).isEqualTo("/zoeken?q=" + "a".repeat(99));
        assertThat(href("a".repeat(98) + "\ud83c\udf72 soep"))
                .isEqualTo("/zoeken?q=" + "a".repeat(98) + "%F0%9F%8D%B2");
    }
}
