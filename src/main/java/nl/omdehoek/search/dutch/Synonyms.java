package nl.omdehoek.search.dutch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Other words for the same thing, as residents use them. */
final class Synonyms {

    private final Map<String, Set<String>> others = new HashMap<>();

    /** From lines such as {@code ouderen = senioren} and {@code handwerken: breien haken}. */
    Synonyms(List<String> lines, UnaryOperator<String> stem) {
        for (var line : lines) {
            if (line.contains("=")) {
                var same = stems(line.split("="), stem);
                same.forEach(one -> same.forEach(other -> pair(one, other)));
            } else {
                var head = stem.apply(line.substring(0, line.indexOf(':')).strip());
                stems(line.substring(line.indexOf(':') + 1).strip().split("\\s+"), stem)
                        .forEach(it -> pair(head, it));
            }
        }
    }

    private static List<String> stems(String[] words, UnaryOperator<String> stem) {
        return Arrays.stream(words).map(String::strip).map(stem).toList();
    }

    private void pair(String one, String other) {
        if (!one.equals(other)) {
            others.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
            others.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
        }
    }

    Set<String> of(String stem) {
        return others.getOrDefault(stem, Set.of());
    }
}
