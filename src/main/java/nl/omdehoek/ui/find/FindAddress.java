package nl.omdehoek.ui.find;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Named;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Order;
import nl.omdehoek.search.When;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.wording.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list says: every choice is in it, so that a shared link shows the same thing. What cannot be
 * read is left out, so equal questions have equal addresses.
 */
public final class FindAddress {

    static final String PATH = "/zoeken";

    /** In this order they stand in an address. */
    private final Map<String, List<String>> choices;

    private FindAddress(Map<String, List<String>> choices) {
        this.choices = choices;
    }

    public static FindAddress empty() {
        return new FindAddress(Map.of());
    }

    /** A day that has passed, and all that is no choice of ours, is left out. */
    static FindAddress of(TypedChoices typed) {
        return new FindAddress(typed.read());
    }

    /** One choice made, in the place of another of its kind. */
    public FindAddress with(String name, String value) {
        return replaced(name, List.of(value));
    }

    public FindAddress without(String... names) {
        var rest = new LinkedHashMap<>(choices);
        List.of(names).forEach(rest::remove);
        rest.remove("pagina");
        return new FindAddress(rest);
    }

    /** One more choice among several of its kind, or one less if it was made. */
    FindAddress toggled(String name, String value) {
        var values = new ArrayList<>(choices.getOrDefault(name, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        return values.isEmpty()
                ? without(name)
                : replaced(name, values.stream().sorted().toList());
    }

    FindAddress onPage(int page) {
        var other = new LinkedHashMap<>(choices);
        other.put("pagina", List.of(String.valueOf(page)));
        return new FindAddress(other);
    }

    private FindAddress replaced(String name, List<String> values) {
        var other = new LinkedHashMap<>(choices);
        other.put(name, values);
        other.remove("pagina");
        return new FindAddress(other);
    }

    boolean has(String name, String value) {
        return choices.getOrDefault(name, List.of()).contains(value);
    }

    boolean has(String name) {
        return choices.containsKey(name);
    }

    String get(String name) {
        return choices.getOrDefault(name, List.of("")).getFirst();
    }

    Collection<String> names() {
        return choices.keySet();
    }

    /** The choices made, for a form to keep along, but for these. */
    Map<String, List<String>> choices(Set<String> without) {
        var all = new LinkedHashMap<>(choices);
        all.keySet().removeAll(without);
        return all;
    }

    Optional<When> when() {
        return When.parse(get("wanneer"));
    }

    @Nullable
    Distance within() {
        return has("straal") ? new Distance(Integer.parseInt(get("straal"))) : null;
    }

    Order order() {
        return Named.parse(Order.class, get("orde")).orElse(Order.BEST);
    }

    int page() {
        return has("pagina") ? Integer.parseInt(get("pagina")) : 1;
    }

    Filters filters() {
        return new Filters(
                all("wat", ListingKind.class),
                one("thema", Theme.class),
                has("gratis"),
                all("toegang", Access.class),
                has("taal") ? get("taal") : null,
                one("voor", Audience.class),
                one("waar", Setting.class),
                has("verwijzing"));
    }

    private <E extends Enum<E> & Named> @Nullable E one(String name, Class<E> type) {
        return Named.parse(type, get(name)).orElse(null);
    }

    private <E extends Enum<E> & Named> Set<E> all(String name, Class<E> type) {
        return choices.getOrDefault(name, List.of()).stream()
                .flatMap(it -> Named.parse(type, it).stream())
                .collect(Collectors.toSet());
    }

    /** The question that this address asks, from here and now. */
    public FindQuery query(@Nullable Here here, ZonedDateTime now, LocalTime evening) {
        return new FindQuery(
                get("q"),
                here == null ? null : here.point(),
                here == null ? null : within(),
                when().map(it -> it.window(now, evening)).orElse(null),
                filters(),
                order(),
                page());
    }

    /** The address itself. */
    public String href() {
        return href(PATH);
    }

    public String href(String path) {
        var query = choices.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> it.getKey() + "=" + Addresses.encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
