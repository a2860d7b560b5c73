package nl.omdehoek.bench;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.search.FilledSearch;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.SettableClock;
import nl.omdehoek.search.Things;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * How long a question takes in the process: words, some misspelt, with a place, a time, two filters and all the counts,
 * asked one at a time as a page asks them. Each comes a minute after the one before, so that none lives on its answer.
 * {@code SearchBench --listings 100000 --json} tells people on the error stream and machines in the last line.
 */
public final class SearchBench {

    private static final int WARM_UP = 500;
    private static final int TIMED = 1_000;
    private static final Distance RADIUS = new Distance(10_000);
    private static final int BYTES_A_MEGABYTE = 1 << 20;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;
    private static final double NANOSECONDS_A_SECOND = 1e9;

    private final SettableClock clock =
            new SettableClock(LocalDate.of(2026, 11, 23).atTime(8, 0).atZone(Things.ZONE));
    private final Country country = new Country();
    private final Sentences sentences = Sentences.ofTheDemo();
    private final Questions questions = new Questions(country, sentences, clock);
    private final int count;

    private SearchBench(int count) {
        this.count = count;
    }

    public static void main(String... arguments) throws IOException {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        Figures.print(new SearchBench(Figures.option("--listings", 100_000, arguments)).run(), arguments);
    }

    private Map<String, Object> run() throws IOException {
        var folder = Files.createTempDirectory("omdehoek-bench-");
        var listings = new ManyListings(count, LocalDate.now(clock), country, sentences);
        try (var search = new FilledSearch(folder, clock, List.of(listings))) {
            Figures.tell("%,d listings; load of the machine %.1f".formatted(count, load()));
            var started = System.nanoTime();
            search.open();
            var seconds = Figures.rounded((System.nanoTime() - started) / NANOSECONDS_A_SECOND);
            var measured = new LinkedHashMap<String, Object>();
            measured.put("listings", count);
            measured.put("occurrences", listings.occurrences());
            ask(search.finder(), measured);
            measured.put("index_seconds", seconds);
            measured.put("heap_mb", Figures.rounded((double) heap() / BYTES_A_MEGABYTE));
            measured.put("disk_mb", Figures.rounded((double) size(folder) / BYTES_A_MEGABYTE));
            Figures.tell("load of the machine %.1f".formatted(load()));
            return measured;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void ask(Finder finder, Map<String, Object> measured) {
        time("warming up", finder, RADIUS, WARM_UP, 1);
        time("warming up", finder, null, WARM_UP, 2);
        var within = time("within 10 km", finder, RADIUS, TIMED, 3);
        var anywhere = time("however far", finder, null, TIMED, 4);
        var all = DoubleStream.concat(Arrays.stream(within), Arrays.stream(anywhere))
                .toArray();
        measured.put("questions", all.length);
        measured.put("p50_ms", percentile(all, 0.5));
        measured.put("p95_ms", percentile(all, 0.95));
        measured.put("p99_ms", percentile(all, 0.99));
        measured.put("p95_within_10_km_ms", percentile(within, 0.95));
        measured.put("p95_however_far_ms", percentile(anywhere, 0.95));
    }

    /** In milliseconds; what the processor did for it is told too, as other work on the machine does not count there. */
    private double[] time(String what, Finder finder, @Nullable Distance within, int times, int seed) {
        RandomGenerator random = new Random(seed);
        var threads = ManagementFactory.getThreadMXBean();
        var took = new double[times];
        var tookOfProcessor = new double[times];
        for (var number = 0; number < times; number++) {
            clock.pass(Duration.ofMinutes(1));
            var query = questions.next(within, random);
            var processor = threads.getCurrentThreadCpuTime();
            var started = System.nanoTime();
            finder.find(query, Questions.EVENING);
            took[number] = (System.nanoTime() - started) / NANOSECONDS_A_MILLISECOND;
            tookOfProcessor[number] = (threads.getCurrentThreadCpuTime() - processor) / NANOSECONDS_A_MILLISECOND;
        }
        Figures.tell("%s: %s; of the processor: %s".formatted(what, told(took), told(tookOfProcessor)));
        return took;
    }

    private static String told(double[] times) {
        return "p50 %s ms, p95 %s ms, p99 %s ms"
                .formatted(percentile(times, 0.5), percentile(times, 0.95), percentile(times, 0.99));
    }

    private static double percentile(double[] times, double share) {
        return Figures.rounded(Figures.percentile(times, share));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** In bytes, when all that nobody holds has been cleared. */
    private static long heap() {
        for (var time = 0; time < 3; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(it -> it.toFile().length())
                    .sum();
        }
    }
}
