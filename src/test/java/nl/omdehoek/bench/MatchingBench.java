package nl.omdehoek.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.omdehoek.Application;
import nl.omdehoek.geography.MunicipalityCode;
import nl.omdehoek.geography.Neighbourhood;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.help.Capacity;
import nl.omdehoek.help.Days;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.help.HowKnown;
import nl.omdehoek.help.Matching;
import nl.omdehoek.help.Offer;
import nl.omdehoek.help.Request;
import nl.omdehoek.help.Requesting;
import nl.omdehoek.help.Volunteering;
import nl.omdehoek.help.Wish;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.SampleStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many offers and requests in one municipality: how long it takes to find who can be asked for each request and to ask the
 * first; and then, asked for everything from many sides at once, whether anybody was asked beyond what they can carry.
 */
final class MatchingBench {

    private static final MunicipalityCode WHERE = new MunicipalityCode("GM1960");
    private static final int WARM_UP = 50;
    private static final int CONNECTORS = 2;
    private static final int PRESSING = 8;
    private static final int ASKED_OF_EACH = 40;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private final Random random = new Random(20261130);
    private final Residents residents;
    private final Matching matching;
    private final Volunteering volunteering;
    private final Requesting requesting;
    private final JdbcClient jdbc;
    private final List<Neighbourhood> neighbourhoods;
    private final LocalDate today;
    private final PersonId connector;

    private MatchingBench(ConfigurableApplicationContext portal) {
        residents = portal.getBean(Residents.class);
        matching = portal.getBean(Matching.class);
        volunteering = portal.getBean(Volunteering.class);
        requesting = portal.getBean(Requesting.class);
        jdbc = portal.getBean(JdbcClient.class);
        neighbourhoods = portal.getBean(Neighbourhoods.class).neighbourhoodsIn(WHERE);
        today = LocalDate.now(portal.getBean(Clock.class));
        connector = SampleStaff.with(Role.CONNECTOR, WHERE, residents, jdbc);
    }

    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        var offers = Figures.option("--offers", 1_000, arguments);
        var requests = Figures.option("--requests", 200, arguments);
        var data = RunningPortal.temporaryFolder();
        try (var portal = SpringApplication.run(
                Application.class, "--server.port=0", "--omdehoek.demo=false", "--omdehoek.data=" + data)) {
            Figures.print(new MatchingBench(portal).measure(offers, requests), arguments);
        } finally {
            RunningPortal.delete(data);
        }
    }

    private Map<String, Object> measure(int howMany, int wanted) throws InterruptedException, ExecutionException {
        var offers = IntStream.range(0, howMany).mapToObj(_ -> offer()).toList();
        var warmUp = IntStream.range(0, WARM_UP).mapToObj(_ -> request()).toList();
        warmUp.forEach(it -> matching.candidates(connector, it.id()));
        var requests = IntStream.range(0, wanted).mapToObj(_ -> request()).toList();
        Figures.tell(howMany + " offers and " + wanted + " requests are there");
        var times = inParallel(CONNECTORS, requests, this::askTheFirst).stream()
                .mapToDouble(it -> it)
                .toArray();
        Figures.tell(asked() + " were asked; now everybody is asked for everything");
        inParallel(PRESSING, requests, it -> askMany(it, offers));
        Figures.tell(asked() + " were asked in the end");
        var figures = new LinkedHashMap<String, Object>();
        figures.put("offers", howMany);
        figures.put("requests", wanted);
        figures.put("p50_ms", Figures.rounded(Figures.percentile(times, 0.5)));
        figures.put("p95_ms", Figures.rounded(Figures.percentile(times, 0.95)));
        figures.put("beyond_capacity", beyondCapacity());
        return figures;
    }

    private double askTheFirst(Request request) {
        var began = System.nanoTime();
        matching.candidates(connector, request.id()).stream()
                .findFirst()
                .ifPresent(
                        it -> matching.ask(connector, request.id(), it.offer().id()));
        return (System.nanoTime() - began) / NANOSECONDS_A_MILLISECOND;
    }

    /** Past the list, and whoever is asked for one request says no, so that the next can be asked. */
    private double askMany(Request request, List<Offer> offers) {
        offers.stream()
                .filter(it -> it.task() == request.task())
                .limit(ASKED_OF_EACH)
                .forEach(it -> {
                    matching.ask(connector, request.id(), it.id());
                    volunteering.asked(it.person()).stream()
                            .filter(ask -> ask.request().equals(Optional.of(request.id())))
                            .forEach(ask -> volunteering.notNow(it.person(), ask.id()));
                });
        return 0;
    }

    private static <T> List<Double> inParallel(int threads, List<T> all, ToDoubleFunction<T> work)
            throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var results = new ArrayList<Double>();
            for (var one : pool.invokeAll(all.stream()
                    .<Callable<Double>>map(it -> () -> work.applyAsDouble(it))
                    .toList())) {
                results.add(one.get());
            }
            return results;
        }
    }

    private long asked() {
        return jdbc.sql("select count(*) from help_ask").query(Long.class).single();
    }

    // --- who is there

    private Offer offer() {
        var where = any(neighbourhoods);
        var offer = new Offer(
                ListingId.of("bench", UUID.randomUUID().toString()),
                residents.welcome(new FirstName("Gijs")).person().id(),
                any(HelpTask.betweenNeighbours()),
                "Ik help graag.",
                where.code(),
                where.centre(),
                any(List.of(2_000, 5_000, 10_000, 20_000)),
                days(),
                languages(),
                today);
        volunteering.offer(offer, capacity());
        if (offer.task().needsTrust() || random.nextInt(4) == 0) {
            matching.know(connector, offer.id(), HowKnown.MET, random.nextBoolean());
        }
        return offer;
    }

    private Capacity capacity() {
        var hours = random.nextInt(3) == 0 ? null : Integer.valueOf(1 + random.nextInt(6));
        var times = hours == null || random.nextInt(3) == 0 ? Integer.valueOf(1 + random.nextInt(8)) : null;
        var paused = random.nextInt(10) == 0 ? today.plusDays(random.nextInt(30) - 10L) : null;
        return new Capacity(hours, times, days(), paused);
    }

    private Request request() {
        var where = any(neighbourhoods);
        var on = random.nextInt(4) == 0 ? null : today.plusDays(random.nextInt(14));
        var request = new Request(
                UUID.randomUUID(),
                residents.welcome(new FirstName("Fatma")).person().id(),
                any(HelpTask.betweenNeighbours()),
                "Wie kan mij helpen?",
                where.code(),
                where.centre(),
                on,
                on != null && random.nextInt(4) == 0,
                30 * (1 + random.nextInt(6)),
                random.nextBoolean(),
                random.nextInt(10) == 0,
                Wish.QUIETLY,
                "",
                languages(),
                today,
                null);
        requesting.request(request);
        return request;
    }

    private Days days() {
        return random.nextBoolean()
                ? Days.ANY
                : Days.of(any(List.of(DayOfWeek.values())), any(List.of(DayOfWeek.values())));
    }

    private Set<String> languages() {
        return random.nextInt(5) == 0 ? Set.of("nl", any(List.of("ar", "uk", "tr", "en"))) : Set.of("nl");
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    // --- looked at in another way than the portal does

    private record Asked(
            LocalDate from, boolean weekly, @Nullable LocalDate until, int minutes, String state, LocalDate on) {

        boolean isIn(LocalDate monday) {
            var next = monday.plusDays(7);
            return from.isBefore(next) && (weekly ? until == null || !until.isBefore(monday) : !from.isBefore(monday));
        }
    }

    private int beyondCapacity() {
        Map<UUID, List<Asked>> asked = new LinkedHashMap<>();
        jdbc.sql("select person, from_day, weekly, until_day, minutes, state, asked_at from help_ask")
                .query((row, _) -> asked.computeIfAbsent(row.getObject("person", UUID.class), _ -> new ArrayList<>())
                        .add(new Asked(
                                row.getObject("from_day", LocalDate.class),
                                row.getBoolean("weekly"),
                                row.getObject("until_day", LocalDate.class),
                                row.getInt("minutes"),
                                row.getString("state"),
                                row.getObject("asked_at", OffsetDateTime.class).toLocalDate())))
                .list();
        return jdbc
                .sql("select person, hours_a_week, times_a_month, days, paused_until from capacity")
                .query((row, _) -> isBeyond(
                        asked.getOrDefault(row.getObject("person", UUID.class), List.of()),
                        row.getObject("hours_a_week", Integer.class),
                        row.getObject("times_a_month", Integer.class),
                        row.getString("days"),
                        row.getObject("paused_until", LocalDate.class)))
                .list()
                .stream()
                .mapToInt(it -> it ? 1 : 0)
                .sum();
    }

    private boolean isBeyond(
            List<Asked> asked,
            @Nullable Integer hours,
            @Nullable Integer times,
            String days,
            @Nullable LocalDate paused) {
        if (asked.isEmpty()) {
            return false;
        }
        var isOnAnotherDay = !days.isEmpty()
                && asked.stream()
                        .anyMatch(it -> !Arrays.asList(days.split(","))
                                .contains(it.from().getDayOfWeek().name()));
        var isTooOften = times != null
                && asked.stream()
                                .mapToInt(it -> it.weekly() && !it.state().equals("PASSED") ? 5 : 1)
                                .sum()
                        > times;
        var monday = today.with(DayOfWeek.MONDAY);
        var isTooLong = hours != null
                && IntStream.range(0, 60)
                        .mapToObj(monday::plusWeeks)
                        .anyMatch(week -> asked.stream()
                                        .filter(it -> !it.state().equals("PASSED") && it.isIn(week))
                                        .mapToInt(Asked::minutes)
                                        .sum()
                                > hours * 60);
        return isOnAnotherDay || isTooOften || isTooLong || (paused != null && paused.isAfter(today));
    }
}
