package nl.omdehoek.listing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in of a listing, as it was typed. Once it has been checked, {@link #toListing} cannot fail.
 * Empty text stands for what was left open.
 */
public record ListingSubmission(
        @NotBlank @Size(min = Wording.SHORTEST_TITLE, max = Wording.LONGEST_TITLE) @Notation(Form.PLAIN)
        String title,

        @NotBlank(groups = Described.class) @Size(max = Wording.LONGEST_SUMMARY) @Notation(Form.PLAIN)
        String summary,

        @Size(max = Wording.LONGEST_TEXT) @Notation(Form.PLAIN)
        String text,

        @Notation(Form.NEIGHBOURHOOD) String neighbourhood,
        @Notation(Form.LATITUDE) String latitude,
        @Notation(Form.LONGITUDE) String longitude,
        @Size(max = 120) @Notation(Form.PLAIN) String address,
        @Size(max = 80) @Notation(Form.PLAIN) String town,
        @OneOf(Exactness.class) String exactness,

        @NotBlank @OneOf(value = Theme.class, atMost = Belonging.MOST_THEMES)
        String themes,

        @OneOf(Sphere.class) String sphere,
        @OneOf(Layer.class) String layer,
        @OneOf(value = Audience.class, atMost = 12) String audiences,
        @Notation(Form.AGES) String ages,
        @Notation(Form.COST) String cost,
        @Size(max = 120) @Notation(Form.PLAIN) String costNote,
        @OneOf(value = Access.class, atMost = 6) String access,
        @Notation(Form.LANGUAGES) String languages,
        @Notation(Form.YES_OR_NO) String referral,
        @OneOf(Setting.class) String setting,
        @Notation(Form.TELEPHONE) String telephone,
        @Notation(Form.WEBSITE) String website,
        @Notation(Form.SUPPLIES) String needs,
        @Notation(Form.SUPPLIES) String has,
        @Notation(Form.DAY) String confirmedOn,
        @OneOf(Confirmer.class) String confirmedBy,
        @Notation(Form.YES_OR_NO) String example) {

    /** Asks for a summary as well: a place may go without, other listings may not. */
    public interface Described extends Default {}

    /** A submission whose fields are looked up one by one, under the names of this record's components. */
    public static ListingSubmission of(Function<String, String> field) {
        return new ListingSubmission(
                field.apply("title"),
                field.apply("summary"),
                field.apply("text"),
                field.apply("neighbourhood"),
                field.apply("latitude"),
                field.apply("longitude"),
                field.apply("address"),
                field.apply("town"),
                field.apply("exactness"),
                field.apply("themes"),
                field.apply("sphere"),
                field.apply("layer"),
                field.apply("audiences"),
                field.apply("ages"),
                field.apply("cost"),
                field.apply("costNote"),
                field.apply("access"),
                field.apply("languages"),
                field.apply("referral"),
                field.apply("setting"),
                field.apply("telephone"),
                field.apply("website"),
                field.apply("needs"),
                field.apply("has"),
                field.apply("confirmedOn"),
                field.apply("confirmedBy"),
                field.apply("example"));
    }

    /** The point that was typed, if one was. */
    public Optional<Point> point() {
        return latitude.isBlank() || longitude.isBlank()
                ? Optional.empty()
                : Optional.of(new Point(Double.parseDouble(latitude), Double.parseDouble(longitude)));
    }

    /** Whether only one of latitude and longitude was typed. */
    public boolean hasHalfAPoint() {
        return latitude.isBlank() != longitude.isBlank();
    }

    public Optional<NeighbourhoodCode> area() {
        return AreaCode.parse(neighbourhood)
                .filter(NeighbourhoodCode.class::isInstance)
                .map(NeighbourhoodCode.class::cast);
    }

    public Exactness howExact() {
        return one(Exactness.class, exactness).orElse(Exactness.EXACT);
    }

    public Listing toListing(Location location, @Nullable ListingId organisation, LocalDate today) {
        return new Listing(
                new Wording(title, summary, text),
                location,
                new Belonging(
                        several(Theme.class, themes),
                        one(Sphere.class, sphere).orElse(Sphere.COMMUNITY),
                        one(Layer.class, layer).orElse(null),
                        organisation),
                welcome(),
                new Contact(telephone.strip(), website.strip()),
                new Exchange(supplies(needs), supplies(has)),
                Publication.PUBLISHED,
                new Confirmation(
                        RelativeDay.parse(confirmedOn, today).orElse(null),
                        one(Confirmer.class, confirmedBy).orElse(null)),
                example.equals("ja"));
    }

    private Welcome welcome() {
        return new Welcome(
                several(Audience.class, audiences),
                Ages.parse(ages).orElse(null),
                Cost.parse(cost).orElse(null),
                costNote.strip(),
                several(Access.class, access),
                languages.isBlank() ? Set.of("nl") : words(languages),
                referral.isBlank() ? null : referral.equals("ja"),
                one(Setting.class, setting).orElse(null));
    }

    private static Supplies supplies(String text) {
        return SuppliesText.read(text).orElseThrow();
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E> & Named> Optional<E> one(Class<E> type, String word) {
        return Named.parse(type, word);
    }

    private static <E extends Enum<E> & Named> Set<E> several(Class<E> type, String list) {
        return words(list).stream()
                .map(it -> Named.parse(type, it).orElseThrow())
                .collect(Collectors.toSet());
    }
}
