package nl.omdehoek.help;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** Days of the week on which something can be; none named is any day. */
public record Days(Set<DayOfWeek> named) {

    public static final Days ANY = new Days(Set.of());

    public Days {
        named = Set.copyOf(named);
    }

    public static Days of(DayOfWeek... named) {
        return new Days(Set.copyOf(Arrays.asList(named)));
    }

    public boolean has(LocalDate date) {
        return named.isEmpty() || named.contains(date.getDayOfWeek());
    }

    /** As it is stored: {@code MONDAY,THURSDAY}. */
    String text() {
        return named.stream().sorted().map(DayOfWeek::name).collect(joining(","));
    }

    static Days read(String text) {
        return new Days(Arrays.stream(text.split(","))
                .filter(it -> !it.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(toUnmodifiableSet()));
    }
}
