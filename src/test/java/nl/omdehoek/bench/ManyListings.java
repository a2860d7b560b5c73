package nl.omdehoek.bench;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.Cost;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.Setting;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.search.Thing;
import nl.omdehoek.search.Things;

/** Listings as a whole country would have them; made as they are read, the same ones at each run. */
final class ManyListings implements FindableSource {

    private static final List<String> HOURS = List.of(
            "ma-vr 9.00-17.00; feestdagen dicht",
            "ma-vr 9.00-12.00, 13.30-17.30; za 10.00-13.00; feestdagen dicht",
            "di do 13.30-17.00",
            "ma wo vr 9.30-12.30; wo 19.00-21.30; feestdagen dicht",
            "ma-zo 10.00-22.00; vr za 10.00-1.30; 2026-12-24 10.00-18.00",
            "altijd");
    private static final List<String> PLACES =
            List.of("COMMUNITY_CENTRE", "LIBRARY", "BENCH", "PARK", "SPORTS", "CHURCH", "CAFE", "PLAYGROUND");
    private static final List<String> HELP = List.of("SOCIAL_TEAM", "ADVICE_DESK", "FOOD_BANK", "FORMS_HELP");

    private final int count;
    private final LocalDate today;
    private final Country country;
    private final Sentences sentences;
    private long occurrences;

    ManyListings(int count, LocalDate today, Country country, Sentences sentences) {
        this.count = count;
        this.today = today;
        this.country = country;
        this.sentences = sentences;
    }

    long occurrences() {
        return occurrences;
    }

    @Override
    public ListingKind kind() {
        return ListingKind.PLACE;
    }

    @Override
    public Optional<Findable> find(ListingId id) {
        return Optional.empty();
    }

    @Override
    public void forEach(Consumer<Findable> reader) {
        occurrences = 0;
        for (var i = 0; i < count; i++) {
            var thing = thing(i, new Random(i * 7919L));
            occurrences += thing.moments().size();
            reader.accept(thing);
        }
    }

    private Thing thing(int number, RandomGenerator random) {
        var hundredth = random.nextInt(100);
        var kind = hundredth < 33
                ? ListingKind.PLACE
                : hundredth < 78
                        ? ListingKind.ACTIVITY
                        : hundredth < 88
                                ? ListingKind.HELP_POINT
                                : hundredth < 97 ? ListingKind.INITIATIVE : ListingKind.OFFER;
        var neighbourhood = country.neighbourhood(random);
        var thing = new Thing(kind, "thing-" + number)
                .titled(sentences.title(random))
                .saying(sentences.text(random, 2, 300), sentences.text(random, 2 + random.nextInt(5), 3_000))
                .inTown(neighbourhood.name())
                .at(country.pointIn(neighbourhood, random))
                .confirmed(random.nextInt(4) == 0 ? null : today.minusDays(random.nextInt(300)));
        welcome(thing, random);
        return switch (kind) {
            case PLACE -> hours(thing.sort(Sentences.one(PLACES, random)), random);
            case HELP_POINT -> hours(thing.sort(Sentences.one(HELP, random)), random);
            case ACTIVITY -> thing.on(dates(random)).heldAt(sentences.title(random));
            case INITIATIVE, OFFER -> thing;
        };
    }

    private static void welcome(Thing thing, RandomGenerator random) {
        thing.about(some(Theme.class, 1, 3, random).toArray(Theme[]::new))
                .forThe(
                        random.nextInt(3) == 0
                                ? some(Audience.class, 1, 2, random).toArray(Audience[]::new)
                                : new Audience[0])
                .with(some(Access.class, 0, 4, random).toArray(Access[]::new))
                .speaking(languages(random))
                .costing(random.nextInt(2) == 0 ? Cost.FREE : Cost.parse("2,50").orElseThrow())
                .referred(random.nextInt(3) == 0 ? null : random.nextInt(10) == 0)
                .within(random.nextInt(5) == 0 ? null : random.nextInt(3) == 0 ? Setting.OUTDOOR : Setting.INDOOR);
    }

    private static String[] languages(RandomGenerator random) {
        var all = new HashSet<>(Set.of("nl"));
        Stream.of("en", "ar", "tr", "uk", "pl", "ti", "so", "fa", "es", "ja")
                .filter(_ -> random.nextInt(12) == 0)
                .forEach(all::add);
        return all.toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, int least, int most, RandomGenerator random) {
        var all = type.getEnumConstants();
        var chosen = EnumSet.noneOf(type);
        var wanted = least + random.nextInt(most - least + 1);
        while (chosen.size() < wanted) {
            chosen.add(all[random.nextInt(all.length)]);
        }
        return chosen;
    }

    private static Thing hours(Thing thing, RandomGenerator random) {
        return random.nextInt(4) == 0 ? thing : thing.open(Sentences.one(HOURS, random));
    }

    /** A year of dates: mostly every week, some every two, some once. */
    private List<Moment> dates(RandomGenerator random) {
        var start = LocalTime.of(9 + random.nextInt(12), 15 * random.nextInt(4));
        var length = Duration.ofMinutes(60 + 15L * random.nextInt(9));
        var first = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(1 + random.nextInt(7))));
        var step = random.nextInt(5) == 0 ? 14 : 7;
        var last = random.nextInt(8) == 0 ? first : today.plusYears(1);
        return first.datesUntil(last.plusDays(1), Period.ofDays(step))
                .filter(_ -> random.nextInt(12) != 0)
                .map(it -> it.atTime(start).atZone(Things.ZONE).toInstant())
                .map(it -> new Moment(it, it.plus(length)))
                .toList();
    }
}
