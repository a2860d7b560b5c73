package nl.omdehoek.activities;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What somebody needs to be able to come; the host sees it, until the day after. */
public enum Need {
    /** No steps on the way in, nor inside. */
    STEP_FREE,
    /** Somebody who fetches and brings them: a lift in a car. */
    LIFT,
    /** Somebody who interprets. */
    INTERPRETER;

    static String text(Set<Need> needs) {
        return new TreeSet<>(needs).stream().map(Need::name).collect(Collectors.joining(","));
    }

    static Set<Need> read(String text) {
        return Arrays.stream(text.split(","))
                .filter(it -> !it.isEmpty())
                .map(Need::valueOf)
                .collect(Collectors.toSet());
    }
}
