package nl.omdehoek.search;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Audience;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;

/** The parts of a question in the words of the index. */
final class Predicates {

    private static final int MINUTES_A_DAY = 24 * 60;

    /** Beyond this many days anything that ever opens is open on one of them. */
    private static final int LONGEST_LOOK = 14;

    private final SearchPredicateFactory f;

    Predicates(SearchPredicateFactory factory) {
        this.f = factory;
    }

    /** Only what is still listed on this day; homes and schools only to who looks for them by name. */
    SearchPredicate listed(LocalDate today, String words) {
        var listed = f.range().field("goneOn").greaterThan(today.toEpochDay()).toPredicate();
        var open = f.match().field("byNameOnly").matching(false);
        var named = words.isEmpty() ? f.matchNone() : f.and().add(byName(words));
        return f.and(listed, f.or(open, named).toPredicate()).toPredicate();
    }

    private SearchPredicate byName(String words) {
        var all = f.and();
        for (var word : split(words)) {
            all.add(f.match().field("title").matching(word).fuzzy(typos(word), 1));
        }
        return all.toPredicate();
    }

    /** Every word somewhere; the nearer to how it was typed, and in the title, the better. */
    SearchPredicate about(String words) {
        var all = f.and();
        for (var word : split(words)) {
            all.add(f.or(
                    f.match().field("title").matching(word).boost(8),
                    f.match().field("words").matching(word).boost(3),
                    f.match()
                            .field("title")
                            .matching(word)
                            .fuzzy(typos(word), 1)
                            .boost(2),
                    f.match().field("words").matching(word).fuzzy(typos(word), 1)));
        }
        return all.toPredicate();
    }

    private static int typos(String word) {
        return word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    }

    static List<String> split(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .limit(8)
                .toList();
    }

    SearchPredicate within(Point near, Distance distance) {
        return f.spatial()
                .within()
                .field("point")
                .circle(GeoPoint.of(near.latitude(), near.longitude()), distance.metres(), DistanceUnit.METERS)
                .toPredicate();
    }

    SearchPredicate kinds(Filters filters) {
        return filters.kinds().isEmpty()
                ? f.matchAll().toPredicate()
                : f.terms()
                        .field("kind")
                        .matchingAny(filters.kinds().stream().map(Enum::name).toList())
                        .toPredicate();
    }

    SearchPredicate theme(Filters filters) {
        return filters.theme() == null
                ? everything()
                : is("themes", filters.theme().name());
    }

    SearchPredicate language(Filters filters) {
        return filters.language() == null ? everything() : is("languages", filters.language());
    }

    SearchPredicate setting(Filters filters) {
        return filters.setting() == null
                ? everything()
                : is("setting", filters.setting().name());
    }

    /** What is for everyone is for them too. */
    SearchPredicate audience(Filters filters) {
        return filters.audience() == null
                ? everything()
                : f.terms()
                        .field("audiences")
                        .matchingAny(filters.audience().name(), Audience.EVERYONE.name())
                        .toPredicate();
    }

    /** Free, no referral, and each kind of access: these only ever narrow. */
    SearchPredicate narrowing(Filters filters) {
        var all = f.and();
        if (filters.free()) {
            all.add(f.match().field("free").matching(true));
        }
        if (filters.noReferral()) {
            all.add(f.match().field("noReferral").matching(true));
        }
        for (var access : filters.access()) {
            all.add(is("access", access.name()));
        }
        return all.hasClause() ? all.toPredicate() : everything();
    }

    SearchPredicate everything() {
        return f.matchAll().toPredicate();
    }

    private SearchPredicate is(String field, String value) {
        return f.match().field(field).matching(value).toPredicate();
    }

    SearchPredicate callFirst() {
        return f.match().field("callFirst").matching(true).toPredicate();
    }

    /** On, or open, somewhere in this window. */
    SearchPredicate during(Window window) {
        var any = f.or();
        any.add(stretch("moments", window.from().toEpochSecond(), window.until().toEpochSecond()));
        any.add(f.match().field("always").matching(true));
        any.add(stretch(
                "exceptionallyOpen",
                window.from().toEpochSecond(),
                window.until().toEpochSecond()));
        for (var day : days(window)) {
            any.add(openOn(day));
        }
        return any.toPredicate();
    }

    /** The regular hours of that weekday, unless that very day is an exception. */
    private SearchPredicate openOn(DayPart day) {
        var minutes = (day.date().getLong(ChronoField.DAY_OF_WEEK) - 1) * MINUTES_A_DAY;
        var open = f.nested("weekly")
                .add(f.range().field("weekly.opens").lessThan((int) minutes + day.until()))
                .add(f.range().field("weekly.closes").greaterThan((int) minutes + day.from()));
        return f.bool()
                .must(open)
                .mustNot(f.match().field("exceptionalDays").matching(day.date().toEpochDay()))
                .toPredicate();
    }

    private SearchPredicate stretch(String field, long from, long until) {
        return f.nested(field)
                .add(f.range().field(field + ".start").lessThan(until))
                .add(f.range().field(field + ".end").greaterThan(from))
                .toPredicate();
    }

    /** The window cut at local midnights: opening hours are a matter of the clock on the wall. */
    private static List<DayPart> days(Window window) {
        var days = new ArrayList<DayPart>();
        var last = window.until().minusNanos(1).toLocalDate();
        for (var date = window.from().toLocalDate();
                !date.isAfter(last) && days.size() < LONGEST_LOOK;
                date = date.plusDays(1)) {
            var from = date.equals(window.from().toLocalDate()) ? minute(window.from()) : 0;
            var endsHere = window.until().toLocalDate().equals(date);
            days.add(new DayPart(date, from, endsHere ? minute(window.until()) : MINUTES_A_DAY));
        }
        return days;
    }

    private static int minute(ZonedDateTime time) {
        return time.toLocalTime().toSecondOfDay() / LocalTime.of(0, 1).toSecondOfDay();
    }

    /** Part of a local day, in minutes since its midnight. */
    private record DayPart(LocalDate date, int from, int until) {}
}
