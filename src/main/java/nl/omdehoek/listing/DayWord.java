package nl.omdehoek.listing;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** A day of the week as files write it: {@code ma}, {@code di}, up to {@code zo}. */
public final class DayWord {

    private static final List<String> WORDS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    private DayWord() {}

    public static Optional<DayOfWeek> parse(String word) {
        var index = WORDS.indexOf(word);
        return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
    }

    public static String of(DayOfWeek day) {
        return WORDS.get(day.getValue() - 1);
    }
}
