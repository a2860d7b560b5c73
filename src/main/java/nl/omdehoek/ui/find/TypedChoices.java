package nl.omdehoek.ui.find;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Order;
import nl.omdehoek.search.When;

/** The choices in an address as somebody typed them, of which only those are read that are choices of ours. */
final class TypedChoices {

    /** In metres. */
    static final int NEAREST = 100;

    /** In metres. */
    static final int FARTHEST = 100_000;

    private static final int LONGEST_PLACE = 80;

    private final Map<String, List<String>> typed;
    private final LocalDate today;
    private final Map<String, List<String>> read = new LinkedHashMap<>();
    private final Set<String> unread = new TreeSet<>();

    TypedChoices(Map<String, List<String>> typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /** What could be read, in the order in which it stands in an address. */
    Map<String, List<String>> read() {
        one("bij", it -> Optional.of(it).filter(text -> text.length() <= LONGEST_PLACE));
        one("q", it -> Optional.of(FindQuery.beginning(it)));
        several("wat", word(ListingKind.class));
        one("wanneer", it -> When.parse(it).filter(when -> !isPast(when)).map(When::word));
        one("thema", word(Theme.class));
        one("straal", it -> number(it, NEAREST, FARTHEST));
        one("gratis", it -> Optional.of(it).filter("ja"::equals));
        several("toegang", word(Access.class));
        one("taal", it -> Optional.of(it).filter(text -> text.matches("[a-z]{2,3}")));
        one("voor", word(Audience.class));
        one("waar", word(Setting.class));
        one("verwijzing", it -> Optional.of(it).filter("nee"::equals));
        one("orde", word(Order.class));
        one("pagina", it -> number(it, 2, FindQuery.LAST_PAGE));
        if (has(Order.BEST) || has(Order.NEAREST) && !read.containsKey("q")) {
            // That is the order already.
            read.remove("orde");
        }
        return read;
    }

    private boolean has(Order order) {
        return read.getOrDefault("orde", List.of()).contains(order.word());
    }

    /** The names of choices that were typed and could not be read. */
    Set<String> unread() {
        return unread;
    }

    /** Whether the day that was typed has passed. */
    boolean askForThePast() {
        return typed.getOrDefault("wanneer", List.of()).stream()
                .findFirst()
                .flatMap(When::parse)
                .filter(this::isPast)
                .isPresent();
    }

    private boolean isPast(When when) {
        return when instanceof When.Day day && day.date().isBefore(today);
    }

    private void one(String name, Function<String, Optional<String>> reader) {
        typed(name)
                .findFirst()
                .ifPresent(it -> reader.apply(it)
                        .ifPresentOrElse(value -> read.put(name, List.of(value)), () -> unread.add(name)));
    }

    private void several(String name, Function<String, Optional<String>> reader) {
        var values = typed(name).map(reader).toList();
        var all = values.stream().flatMap(Optional::stream).distinct().sorted().toList();
        if (!all.isEmpty()) {
            read.put(name, all);
        }
        if (values.stream().anyMatch(Optional::isEmpty)) {
            unread.add(name);
        }
    }

    private Stream<String> typed(String name) {
        return typed.getOrDefault(name, List.of()).stream().map(String::strip).filter(it -> !it.isEmpty());
    }

    private static <E extends Enum<E> & Named> Function<String, Optional<String>> word(Class<E> type) {
        return text -> Named.parse(type, text).map(Named::word);
    }

    private static Optional<String> number(String text, int least, int most) {
        return text.matches("\\d{1,6}")
                ? Optional.of(Integer.valueOf(text))
                        .filter(it -> it >= least && it <= most)
                        .map(String::valueOf)
                : Optional.empty();
    }
}
