package nl.omdehoek.ui.shell;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Whether what is seen stands out, reckoned from the colours themselves: WCAG 2.2, criteria 1.4.3 and 1.4.11, and
 * for who asks for more 1.4.6. */
class ContrastTests {

    private static final Least USUAL = new Least(4.5, 3);
    private static final Least STRONGER = new Least(7, 4.5);

    /** Every colour that words have, and what they stand on. */
    private static final List<Pair> WORDS = pairs("""
            ink: paper card act-soft link-soft help-soft
            ink-soft: paper card act-soft link-soft help-soft
            act: paper card
            on-act: act
            paper: help
            help: paper card help-soft
            link: link-soft
            """);

    /** Edges of what can be tapped, the ring of the focus, icons, bars beside a text, and what is drawn on the map. */
    private static final List<Pair> SHAPES = pairs("""
            edge: paper card
            ink: paper card
            ink-soft: paper card
            act: paper card act-soft
            on-act: act
            help: paper card help-soft
            link: paper card link-soft
            """);

    /** A line between two rows may be faint: without it they are as far apart. */
    private static final List<String> ORNAMENT = List.of("line");

    private static final Pattern DECLARED = Pattern.compile("--([a-z-]+): ([^;]+);");
    private static final Pattern COLOUR = Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");
    private static final Pattern SCHEME = Pattern.compile(":root[^{]*\\{([^}]*--paper:[^}]*)}");

    @ParameterizedTest
    @EnumSource
    void wordsStandOutFromWhatTheyStandOn(Scheme scheme) {
        assertThat(fainter(WORDS, scheme.least.ofWords, scheme)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shapesStandOutFromWhatTheyStandOn(Scheme scheme) {
        assertThat(fainter(SHAPES, scheme.least.ofShapes, scheme)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyColourIsReckonedWith(Scheme scheme) {
        var reckoned = Stream.concat(WORDS.stream(), SHAPES.stream()).flatMap(it -> Stream.of(it.above, it.ground));

        assertThat(scheme.colours().keySet())
                .hasSizeGreaterThan(10)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(reckoned, ORNAMENT.stream()).distinct().toList());
    }

    @Test
    void noColourStandsAnywhereElse() {
        // On paper all is black.
        var onScreen = read("portal").split("@media print")[0];

        assertThat(onScreen)
                .hasSizeGreaterThan(1000)
                .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl|lab|lch|oklab|oklch|color)\\(");
    }

    @Test
    void contrastIsReckonedAsTheStandardDoes() {
        assertThat(contrast("#ffffff", "#000000")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
        assertThat(contrast("#0000ff", "#0000ff")).isEqualTo(1);
    }

    private static List<String> fainter(List<Pair> pairs, double least, Scheme scheme) {
        return pairs.stream()
                .filter(it -> scheme.contrast(it) < least)
                .map(it -> "%s: %.2f".formatted(it, scheme.contrast(it)))
                .toList();
    }

    private static double contrast(String one, String other) {
        var brightest = Math.max(luminance(one), luminance(other));
        var darkest = Math.min(luminance(one), luminance(other));
        return (brightest + 0.05) / (darkest + 0.05);
    }

    private static double luminance(String colour) {
        var parts = COLOUR.matcher(colour);
        assertThat(parts.matches()).as(colour).isTrue();
        return 0.2126 * light(parts.group(1)) + 0.7152 * light(parts.group(2)) + 0.0722 * light(parts.group(3));
    }

    private static double light(String part) {
        var value = Integer.parseInt(part, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static List<Pair> pairs(String table) {
        return table.lines()
                .map(it -> it.split(": "))
                .flatMap(it -> Stream.of(it[1].split(" ")).map(ground -> new Pair(it[0], ground)))
                .toList();
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("styles/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Pair(String above, String ground) {

        @Override
        public String toString() {
            return above + " on " + ground;
        }
    }

    /** How far words and shapes have to stand out at least. */
    private record Least(double ofWords, double ofShapes) {}

    /** In the order in which they are written. */
    private enum Scheme {
        LIGHT(USUAL),
        DARK(USUAL),
        STRONGER_LIGHT(STRONGER),
        STRONGER_DARK(STRONGER);

        private final Least least;

        Scheme(Least least) {
            this.least = least;
        }

        private double contrast(Pair pair) {
            assertThat(colours()).containsKeys(pair.above, pair.ground);
            return ContrastTests.contrast(
                    colours().getOrDefault(pair.above, ""), colours().getOrDefault(pair.ground, ""));
        }

        /** By the names of their properties. */
        private Map<String, String> colours() {
            var schemes = SCHEME.matcher(read("colours"))
                    .results()
                    .map(it -> it.group(1))
                    .toList();
            assertThat(schemes).hasSize(values().length);
            return DECLARED.matcher(schemes.get(ordinal()))
                    .results()
                    .collect(toMap(it -> it.group(1), it -> it.group(2)));
        }
    }
}
