package nl.omdehoek.search;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** One question put to the index: a page of cards, and the counts beside each choice. */
final class Question {

    /** The parts of a question that can be left out to see what another choice would give. */
    private enum Part {
        TIME,
        DISTANCE,
        KIND,
        THEME,
        LANGUAGE,
        AUDIENCE,
        SETTING,
        NONE
    }

    private static final int MOST_LANGUAGES = 40;

    private final SearchSession session;
    private final FindQuery query;
    private final SearchScope<ListingDocument> scope;
    private final Predicates predicates;
    private final LocalDate today;

    Question(SearchSession session, FindQuery query, LocalDate today) {
        this.session = session;
        this.query = query;
        this.today = today;
        this.scope = session.scope(ListingDocument.class);
        this.predicates = new Predicates(scope.predicate());
    }

    List<String> first(int atMost) {
        return cards(all(Part.NONE)).fetchHits(atMost);
    }

    long count() {
        return count(all(Part.NONE));
    }

    SearchResult<String> callFirst() {
        return cards(and(all(Part.TIME), predicates.callFirst())).fetch(FindQuery.PAGE_SIZE);
    }

    private SearchPredicate and(SearchPredicate one, SearchPredicate other) {
        return scope.predicate().and(one, other).toPredicate();
    }

    private org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep<?, ?, String, ?, ?, ?> cards(
            SearchPredicate wanted) {
        return session.search(scope)
                .select(f -> f.field("card", String.class))
                .where(wanted)
                .sort(this::order);
    }

    /** A page of cards with the counts of the choices that are still open. */
    SearchResult<String> page() {
        return cards(all(Part.NONE))
                .aggregation(Count.KINDS, f -> f.terms().field("kind", String.class))
                .aggregation(Count.THEMES, f -> f.terms().field("themes", String.class))
                .aggregation(Count.ACCESS, f -> f.terms().field("access", String.class))
                .aggregation(
                        Count.LANGUAGES,
                        f -> f.terms().field("languages", String.class).maxTermCount(MOST_LANGUAGES))
                .aggregation(
                        Count.AUDIENCES,
                        f -> f.terms().field("audiences", String.class).maxTermCount(20))
                .aggregation(Count.SETTINGS, f -> f.terms().field("setting", String.class))
                .aggregation(Count.FREE, f -> f.terms().field("free", Boolean.class))
                .aggregation(Count.NO_REFERRAL, f -> f.terms().field("noReferral", Boolean.class))
                .fetch((query.page() - 1) * FindQuery.PAGE_SIZE, FindQuery.PAGE_SIZE);
    }

    Counts counts(SearchResult<String> page, ZonedDateTime now, LocalTime evening) {
        return new Counts(
                names(ListingKind.class, chosen(Part.KIND, "kind", Count.KINDS, page)),
                names(Theme.class, chosen(Part.THEME, "themes", Count.THEMES, page)),
                names(Access.class, page.aggregation(Count.ACCESS)),
                chosen(Part.LANGUAGE, "languages", Count.LANGUAGES, page),
                audiences(chosen(Part.AUDIENCE, "audiences", Count.AUDIENCES, page)),
                names(Setting.class, chosen(Part.SETTING, "setting", Count.SETTINGS, page)),
                page.aggregation(Count.FREE).getOrDefault(true, 0L),
                page.aggregation(Count.NO_REFERRAL).getOrDefault(true, 0L),
                times(now, evening),
                radii());
    }

    /** Where a choice was made already, the others are counted without it. */
    private Map<String, Long> chosen(
            Part part, String field, AggregationKey<Map<String, Long>> key, SearchResult<String> page) {
        return isChosen(part)
                ? session.search(scope)
                        .where(all(part))
                        .aggregation(
                                key, f -> f.terms().field(field, String.class).maxTermCount(MOST_LANGUAGES))
                        .fetch(0)
                        .aggregation(key)
                : page.aggregation(key);
    }

    private boolean isChosen(Part part) {
        var filters = query.filters();
        return switch (part) {
            case KIND -> !filters.kinds().isEmpty();
            case THEME -> filters.theme() != null;
            case LANGUAGE -> filters.language() != null;
            case AUDIENCE -> filters.audience() != null;
            case SETTING -> filters.setting() != null;
            case TIME -> query.window() != null;
            case DISTANCE -> query.within() != null;
            case NONE -> false;
        };
    }

    private Map<When.Named, Long> times(ZonedDateTime now, LocalTime evening) {
        var rest = all(Part.TIME);
        var counts = new EnumMap<When.Named, Long>(When.Named.class);
        for (var time : When.OFFERED) {
            counts.put(time, count(and(rest, predicates.during(time.window(now, evening)))));
        }
        return counts;
    }

    private Map<Integer, Long> radii() {
        var counts = new TreeMap<Integer, Long>();
        var near = query.near();
        if (near != null) {
            var rest = all(Part.DISTANCE);
            for (var metres : Finder.RADII) {
                counts.put(metres, count(and(rest, predicates.within(near, Distance.ofMetres(metres)))));
            }
        }
        return counts;
    }

    /** Who looks for something for carers is also shown what is for everyone. */
    private static Map<Audience, Long> audiences(Map<String, Long> counted) {
        var everyone = counted.getOrDefault(Audience.EVERYONE.name(), 0L);
        var counts = names(Audience.class, counted);
        counts.replaceAll((audience, count) -> audience == Audience.EVERYONE ? count : count + everyone);
        return counts;
    }

    private long count(SearchPredicate wanted) {
        return session.search(scope).where(wanted).fetchTotalHitCount();
    }

    private SearchPredicate all(Part without) {
        var f = scope.predicate();
        var filters = query.filters();
        var all = f.bool()
                .filter(predicates.listed(today, query.words()))
                .filter(predicates.narrowing(filters))
                .filter(without == Part.KIND ? predicates.everything() : predicates.kinds(filters))
                .filter(without == Part.THEME ? predicates.everything() : predicates.theme(filters))
                .filter(without == Part.LANGUAGE ? predicates.everything() : predicates.language(filters))
                .filter(without == Part.AUDIENCE ? predicates.everything() : predicates.audience(filters))
                .filter(without == Part.SETTING ? predicates.everything() : predicates.setting(filters));
        if (!query.words().isEmpty()) {
            all = all.must(predicates.about(query.words()));
        }
        if (query.window() != null && without != Part.TIME) {
            all = all.filter(predicates.during(query.window()));
        }
        if (query.near() != null && query.within() != null && without != Part.DISTANCE) {
            all = all.filter(predicates.within(query.near(), query.within()));
        }
        return all.toPredicate();
    }

    private org.hibernate.search.engine.search.sort.dsl.SortFinalStep order(SearchSortFactory f) {
        var sort = f.composite();
        if (query.order() == Order.SOONEST) {
            sort.add(soonest(f));
        } else if (!query.words().isEmpty()) {
            sort.add(f.score());
        }
        if (query.near() != null) {
            sort.add(f.distance(
                    "point", GeoPoint.of(query.near().latitude(), query.near().longitude())));
        } else if (query.order() != Order.SOONEST && query.window() != null) {
            sort.add(soonest(f));
        }
        return sort.add(f.field("name"));
    }

    /** By the first date in the window asked for; what opens rather than takes place comes after. */
    private SearchSort soonest(SearchSortFactory f) {
        var from = query.window() == null
                ? today.toEpochDay() * 86_400
                : query.window().from().toEpochSecond();
        return f.field("moments.start")
                .missing()
                .last()
                .filter(p -> p.range().field("moments.end").greaterThan(from))
                .toSort();
    }

    private static <E extends Enum<E>> Map<E, Long> names(Class<E> type, Map<String, Long> counted) {
        var counts = new EnumMap<E, Long>(type);
        counted.forEach((name, count) -> counts.put(Enum.valueOf(type, name), count));
        return counts;
    }

    /** What is counted along with a page. */
    private static final class Count {
        static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
        static final AggregationKey<Map<String, Long>> THEMES = AggregationKey.of("themes");
        static final AggregationKey<Map<String, Long>> ACCESS = AggregationKey.of("access");
        static final AggregationKey<Map<String, Long>> LANGUAGES = AggregationKey.of("languages");
        static final AggregationKey<Map<String, Long>> AUDIENCES = AggregationKey.of("audiences");
        static final AggregationKey<Map<String, Long>> SETTINGS = AggregationKey.of("settings");
        static final AggregationKey<Map<Boolean, Long>> FREE = AggregationKey.of("free");
        static final AggregationKey<Map<Boolean, Long>> NO_REFERRAL = AggregationKey.of("noReferral");
    }
}
