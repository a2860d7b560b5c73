package nl.omdehoek.help;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The languages that somebody speaks, as ISO 639 codes. */
final class Languages {

    private static final int MOST = 10;

    private Languages() {}

    static void check(Set<String> codes) {
        if (codes.isEmpty() || codes.size() > MOST || !codes.stream().allMatch(it -> it.matches("[a-z]{2,3}"))) {
            throw new IllegalArgumentException("Somebody speaks one to " + MOST + " languages, by their codes");
        }
    }

    /** Whether two can talk with each other. */
    static boolean areShared(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    static String text(Set<String> codes) {
        return String.join(" ", new TreeSet<>(codes));
    }

    static Set<String> read(String text) {
        return Set.of(text.split(" "));
    }
}
