package nl.omdehoek.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How a measurement tells what it found: lines for people, or one JSON object as the last line. */
final class Figures {

    private static final JsonMapper mapper = JsonMapper.builder().build();

    private Figures() {}

    static void print(Map<String, ?> figures, String... arguments) {
        if (List.of(arguments).contains("--json")) {
            System.out.println(mapper.writeValueAsString(figures));
        } else {
            figures.forEach((name, figure) -> System.out.println(name + ": " + figure));
        }
    }

    static void tell(String progress) {
        System.err.println(progress);
    }

    static int option(String name, int otherwise, String... arguments) {
        var index = List.of(arguments).indexOf(name);
        return index < 0 ? otherwise : Integer.parseInt(arguments[index + 1]);
    }

    /** The value that this share of all is at most. */
    static double percentile(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }

    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
