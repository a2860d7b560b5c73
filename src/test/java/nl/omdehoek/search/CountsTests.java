package nl.omdehoek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.Cost;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.Publication;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hundreds of random things and random questions: everything that is found and counted is as one would count by hand. */
class CountsTests {

    private static final int THINGS = 400;
    private static final int QUESTIONS = 60;

    private static final List<String> WORDS = List.of("koffie", "gitaar", "moestuin", "belasting");
    private static final List<String> LANGUAGES = List.of("nl", "en", "ar", "uk");
    private static final List<String> HOURS = List.of(
            "",
            "altijd",
            "ma-vr 9.00-17.00; feestdagen dicht",
            "vr za 20.00-2.30; zo 11.00-13.15",
            "di 9.30-12.00, 13.30-16.45; 2026-10-25 1.00-4.00; 2027-01-01 0.00-1.15",
            "ma-zo 22.00-6.00; 2026-03-29 dicht; 2026-12-31 9.00-12.00");

    private static final List<Point> CENTRES = List.of(Things.CHURCH, Things.NEXT_VILLAGE, new Point(51.93, 5.28));
    private static final List<Integer> RADII = List.of(700, 1_000, 2_000, 3_333, 5_000, 8_000, 10_000, 12_500);

    private Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T12:07:30+01:00",
                "2026-03-28T20:59:00+01:00",
                "2026-10-25T02:31:00+02:00",
                "2026-10-25T02:31:00+01:00",
                "2026-12-31T23:50:00+01:00",
                "2026-11-29T01:30:00+01:00"
            })
    void everythingIsAsOneWouldCountByHand(String moment) {
        random = new Random(moment.hashCode());
        var now = ZonedDateTime.parse(moment).withZoneSameInstant(Things.ZONE);
        var things = IntStream.range(0, THINGS).mapToObj(it -> thing(it, now)).toList();
        var byHand = new ByHand(things, now.toLocalDate());
        try (var search = FilledSearch.at(now, things.toArray(Thing[]::new))) {
            for (var number = 0; number < QUESTIONS; number++) {
                compare(search, byHand, question(now), now);
            }
        }
    }

    private static void compare(FilledSearch search, ByHand byHand, FindQuery query, ZonedDateTime now) {
        var found = search.finder().find(query, FilledSearch.EVENING);
        var counts = found.counts();

        assertThat(found.total()).as("%s", query).isEqualTo(byHand.count(query));
        assertThat(new HashSet<>(allTitles(search, query, (int) found.total())))
                .as("%s", query)
                .isEqualTo(titles(byHand.find(query)));
        var callFirst = query.window() == null ? List.<Thing>of() : byHand.callFirst(query);
        assertThat(found.callFirstTotal()).as("%s", query).isEqualTo(callFirst.size());
        assertThat(titles(callFirst)).as("%s", query).containsAll(FilledSearch.titles(found.callFirst()));

        same(
                query,
                counts.kinds(),
                ListingKind.values(),
                byHand,
                it -> Ask.of(query).kinds(it));
        same(query, counts.themes(), Theme.values(), byHand, it -> Ask.of(query).theme(it));
        same(
                query,
                counts.access(),
                Access.values(),
                byHand,
                it -> Ask.of(query).access(with(it, query.filters().access())));
        same(
                query,
                counts.audiences(),
                Audience.values(),
                byHand,
                it -> Ask.of(query).audience(it));
        same(
                query,
                counts.settings(),
                Setting.values(),
                byHand,
                it -> Ask.of(query).setting(it));
        same(
                query,
                counts.languages(),
                LANGUAGES.toArray(String[]::new),
                byHand,
                it -> Ask.of(query).language(it));
        same(
                query,
                counts.times(),
                When.Named.values(),
                byHand,
                it -> Ask.of(query).during(it.window(now, FilledSearch.EVENING)));
        assertThat(counts.free())
                .as("free of %s", query)
                .isEqualTo(byHand.count(Ask.of(query).free().query()));
        assertThat(counts.noReferral())
                .as("no referral of %s", query)
                .isEqualTo(byHand.count(Ask.of(query).noReferral().query()));
        var radii = query.near() == null ? new Integer[0] : Finder.RADII.toArray(Integer[]::new);
        same(query, counts.radii(), radii, byHand, it -> Ask.of(query).within(it));
    }

    private static <C> void same(
            FindQuery query, Map<C, Long> counts, C[] choices, ByHand byHand, Function<C, Ask> choose) {
        for (var choice : choices) {
            assertThat(counts.getOrDefault(choice, 0L))
                    .as("%s of %s", choice, query)
                    .isEqualTo(byHand.count(choose.apply(choice).query()));
        }
        assertThat(Set.of(choices)).containsAll(counts.keySet());
    }

    private static List<String> allTitles(FilledSearch search, FindQuery query, int total) {
        return FilledSearch.titles(search.finder().first(query, total));
    }

    private static Set<String> titles(List<Thing> things) {
        var titles = new HashSet<String>();
        things.forEach(it -> titles.add(it.listing().title()));
        return titles;
    }

    private FindQuery question(ZonedDateTime now) {
        var filters = new Filters(
                random.nextInt(3) == 0 ? some(ListingKind.class, 2) : Set.of(),
                random.nextInt(4) == 0 ? one(Theme.values()) : null,
                random.nextInt(5) == 0,
                random.nextInt(4) == 0 ? some(Access.class, 2) : Set.of(),
                random.nextInt(5) == 0 ? one(LANGUAGES.toArray(String[]::new)) : null,
                random.nextInt(5) == 0 ? one(Audience.values()) : null,
                random.nextInt(6) == 0 ? one(Setting.values()) : null,
                random.nextInt(8) == 0);
        return new FindQuery(
                random.nextInt(3) == 0 ? one(WORDS.toArray(String[]::new)) : "",
                random.nextInt(3) == 0 ? null : one(CENTRES.toArray(Point[]::new)),
                random.nextInt(2) == 0 ? null : new Distance(one(RADII.toArray(Integer[]::new))),
                random.nextInt(2) == 0 ? null : window(now),
                filters,
                one(Order.values()),
                1);
    }

    private Window window(ZonedDateTime now) {
        return random.nextInt(4) == 0
                ? new When.Day(now.toLocalDate().plusDays(random.nextInt(40))).window(now, FilledSearch.EVENING)
                : one(When.Named.values()).window(now, FilledSearch.EVENING);
    }

    private Thing thing(int number, ZonedDateTime now) {
        var kind = one(ListingKind.values());
        var thing = new Thing(kind, "thing " + number)
                .titled("Ding" + number + (random.nextInt(4) == 0 ? " " + one(WORDS.toArray(String[]::new)) : ""))
                .saying(random.nextInt(3) == 0 ? one(WORDS.toArray(String[]::new)) : "")
                .at(point())
                .about(some(Theme.class, 3).toArray(Theme[]::new))
                .forThe(
                        random.nextInt(2) == 0
                                ? new Audience[0]
                                : some(Audience.class, 3).toArray(Audience[]::new))
                .with(some(Access.class, 4).toArray(Access[]::new))
                .speaking(LANGUAGES.stream().filter(_ -> random.nextBoolean()).toArray(String[]::new))
                .costing(
                        random.nextInt(3) == 0
                                ? null
                                : Cost.parse(one("gratis", "vrije bijdrage", "2,50"))
                                        .orElseThrow())
                .referred(random.nextInt(3) == 0 ? null : random.nextBoolean())
                .within(random.nextInt(3) == 0 ? null : one(Setting.values()))
                .confirmed(random.nextInt(3) == 0 ? null : now.toLocalDate().minusDays(random.nextInt(400)))
                .being(random.nextInt(10) == 0 ? Publication.HIDDEN : Publication.PUBLISHED);
        if (random.nextInt(12) == 0) {
            thing.onlyByName();
        }
        return switch (kind) {
            case PLACE, HELP_POINT -> thing.open(one(HOURS.toArray(String[]::new)));
            case ACTIVITY -> thing.on(dates(now));
            case INITIATIVE, OFFER -> thing;
        };
    }

    private List<Moment> dates(ZonedDateTime now) {
        var dates = new ArrayList<Moment>();
        var start = now.minusMinutes(random.nextInt(120));
        while (dates.size() < 6 && random.nextInt(5) > 0) {
            dates.add(Things.from(start, start.plusMinutes(1 + random.nextInt(200))));
            start = start.plus(Duration.ofMinutes(random.nextInt(7 * 24 * 60)));
        }
        return dates;
    }

    /** Not so near the edge of a circle that a centimetre would matter. */
    private Point point() {
        return Stream.generate(this::anywhere)
                .filter(point -> CENTRES.stream()
                        .mapToInt(it -> it.distanceTo(point).metres())
                        .noneMatch(metres -> RADII.stream().anyMatch(it -> Math.abs(it - metres) < 3)))
                .findFirst()
                .orElseThrow();
    }

    private Point anywhere() {
        return new Point(51.85 + random.nextDouble() * 0.12, 5.12 + random.nextDouble() * 0.18);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, int most) {
        var chosen = EnumSet.of(one(type.getEnumConstants()));
        Stream.generate(() -> one(type.getEnumConstants()))
                .limit(random.nextInt(most))
                .forEach(chosen::add);
        return chosen;
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    private static Access[] with(Access added, Set<Access> others) {
        return Stream.concat(Stream.of(added), others.stream()).distinct().toArray(Access[]::new);
    }
}
