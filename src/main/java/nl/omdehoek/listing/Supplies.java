package nl.omdehoek.listing;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a listing needs, or what it can share: {@code ROOM TUESDAY THURSDAY, HANDS} as text. */
public record Supplies(List<Supply> all) {

    public static final Supplies NONE = new Supplies(List.of());

    public Supplies {
        all = List.copyOf(all);
    }

    public static Supplies parse(String text) {
        return text.isBlank()
                ? NONE
                : new Supplies(Arrays.stream(text.split(",")).map(Supplies::one).toList());
    }

    private static Supply one(String text) {
        var words = text.strip().split("\\s+");
        var days = Arrays.stream(words).skip(1).map(DayOfWeek::valueOf).toList();
        return new Supply(
                Resource.valueOf(words[0]), days.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(days));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return all.stream().map(Supplies::text).collect(Collectors.joining(", "));
    }

    private static String text(Supply supply) {
        Collection<DayOfWeek> days = supply.days().stream().sorted().toList();
        return Optional.of(days.stream().map(DayOfWeek::name).collect(Collectors.joining(" ")))
                .filter(it -> !it.isEmpty())
                .map(it -> supply.resource() + " " + it)
                .orElse(supply.resource().name());
    }
}
