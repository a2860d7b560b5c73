package nl.omdehoek.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Residents who are there at once, each of whom acts again after a while, whatever the others do: an answer that comes late
 * counts from the moment at which it should have been asked for.
 */
public final class ManyResidents implements AutoCloseable {

    private static final Duration HEARTBEAT = Duration.ofSeconds(60);

    /** From the first paint to the moment at which the scripts are there, if nobody was quicker. */
    private static final Duration SCRIPTS = Duration.ofSeconds(2);

    private static final List<String> NAMES =
            List.of("Jo", "Fatma", "Wim", "Samir", "Riet", "Bep", "Corrie", "Loes", "Ilse", "Mo");

    private final HttpClient http;
    private final List<Browsing> all;
    private final Tally tally = new Tally();
    private final Duration thinking;

    /**
     * @param portal where it is, without a slash at the end
     * @param thinking the least time from one act to the next; the most is three times as long
     */
    public ManyResidents(String portal, int count, List<String> postcodes, Duration thinking) {
        this.thinking = thinking;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        var numbers = new AtomicInteger();
        all = Stream.generate(numbers::getAndIncrement)
                .limit(count)
                .map(it -> new Browsing(portal, it, postcodes))
                .toList();
    }

    /** They come one after the other, and act; what they met once all were there is what counts. */
    public Tally act(Duration coming, Duration measured) {
        var began = System.nanoTime();
        tally.countFrom(began + coming.toNanos());
        var until = began + coming.toNanos() + measured.toNanos();
        each(it -> it.act(began + (long) (it.random.nextDouble() * coming.toNanos()), until));
        return tally;
    }

    /** They look at what they have. */
    void rest(Duration time) {
        var until = System.nanoTime() + time.toNanos();
        each(it -> it.rest(until));
    }

    /** One half closes the page, the other puts the phone away. */
    void leave() {
        each(it -> it.leave());
    }

    void comeBack() {
        each(it -> it.comeBack());
    }

    private void each(Consumer<Browsing> what) {
        var tasks = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            all.forEach(it -> tasks.add(threads.submit(() -> what.accept(it))));
        }
        for (var task : tasks) {
            if (task.state() != Future.State.SUCCESS) {
                throw new IllegalStateException("The measurement itself failed", task.exceptionNow());
            }
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }

    static void awaitMoment(long nanoTime) {
        for (var left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** One of them, and when they do what. */
    private final class Browsing {

        private final Random random;
        private final Resident resident;
        private final boolean says;
        private long heartbeat;

        Browsing(String portal, int number, List<String> postcodes) {
            random = new Random(number * 7919L);
            says = number % 2 == 0;
            resident = new Resident(
                    new OwnBrowser(http, portal),
                    random,
                    NAMES.get(random.nextInt(NAMES.size())),
                    postcodes.get(random.nextInt(postcodes.size())));
        }

        void act(long first, long until) {
            heartbeat = first + HEARTBEAT.toNanos();
            for (var due = first; due < until; due += thinking()) {
                awaitMoment(due);
                measure(due, resident::act);
                if (resident.isLoading()) {
                    var there = System.nanoTime() + Math.min(SCRIPTS.toNanos(), thinking.toNanos());
                    awaitMoment(there);
                    measure(there, () -> {
                        resident.startApp();
                        return Resident.Act.APP;
                    });
                }
                if (System.nanoTime() > heartbeat) {
                    beat();
                }
            }
        }

        private long thinking() {
            return (long) ((1 + 2 * random.nextDouble()) * thinking.toNanos());
        }

        private void measure(long due, Supplier<Resident.Act> act) {
            try {
                tally.took(act.get(), due, System.nanoTime());
            } catch (RuntimeException e) {
                tally.failed(e);
                resident.beginAnew();
            }
        }

        private void beat() {
            heartbeat += HEARTBEAT.toNanos();
            trying(resident::heartbeat);
        }

        void rest(long until) {
            while (heartbeat < until) {
                awaitMoment(heartbeat);
                beat();
            }
            awaitMoment(until);
        }

        void leave() {
            if (says) {
                trying(resident::leave);
            }
        }

        void comeBack() {
            if (!says) {
                trying(resident::comeBack);
            }
        }

        private void trying(Runnable what) {
            try {
                what.run();
            } catch (RuntimeException e) {
                tally.failed(e);
            }
        }
    }
}
