package nl.omdehoek.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.omdehoek.geography.Neighbourhoods;

/**
 * Residents who are all there at once, each with the app open, reading and acting; what a session of theirs weighs, and
 * whether all are forgotten five minutes after they went. Only this machine is asked, for a fixed time.
 */
final class ResidentsBench {

    private static final Duration COMING = Duration.ofSeconds(60);

    /** Ten seconds in the middle. */
    private static final Duration THINKING = Duration.ofSeconds(5);

    /** Longer than pages are kept for everybody, so that those do not count as somebody's. */
    private static final Duration UNTIL_PAGES_ARE_OLD = Duration.ofSeconds(70);

    private static final int CLASSES_TOLD = 25;
    private static final double BYTES_A_KILOBYTE = 1000;

    private ResidentsBench() {}

    public static void main(String... arguments) throws Exception {
        // Less than the server's own patience, so that it never closes a connection that is just being used.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        var residents = Figures.option("--residents", 1_000, arguments);
        var seconds = Figures.option("--seconds", 180, arguments);
        var away = Figures.option("--away", 300, arguments);
        var data = RunningPortal.temporaryFolder();
        try (var portal = RunningPortal.start(data)) {
            var home = "http://127.0.0.1:" + portal.port();
            try (var all = new ManyResidents(home, residents, DemoPostcodes.of(Neighbourhoods.builtIn()), THINKING)) {
                tell("before", portal.liveHeap());
                var worked = portal.worked();
                var tally = all.act(COMING, Duration.ofSeconds(seconds));
                tell(tally);
                Figures.tell("a processor worked %.1f ms for each of %d acts"
                        .formatted(
                                portal.worked().minus(worked).toMillis() / (double) Math.max(1, tally.acts()),
                                tally.acts()));
                all.rest(UNTIL_PAGES_ARE_OLD);
                var with = heap("with all of them", portal, home);
                all.leave();
                ManyResidents.awaitMoment(
                        System.nanoTime() + Duration.ofSeconds(away).toNanos());
                var without = heap("without them", portal, home);
                with.moreThan(without, CLASSES_TOLD).forEach(Figures::tell);
                all.comeBack();
                Figures.print(figures(residents, seconds, tally, with, without), arguments);
            }
        } finally {
            RunningPortal.delete(data);
        }
    }

    private static Map<String, Object> figures(
            int residents, int seconds, Tally tally, LiveHeap with, LiveHeap without) {
        var millis = tally.millis();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("residents", residents);
        figures.put("seconds", seconds);
        figures.put("actions", tally.actions());
        figures.put("errors", tally.errors().size());
        figures.put("p50_ms", Figures.rounded(Figures.percentile(millis, 0.5)));
        figures.put("p95_ms", Figures.rounded(Figures.percentile(millis, 0.95)));
        figures.put("p99_ms", Figures.rounded(Figures.percentile(millis, 0.99)));
        figures.put(
                "heap_kb_per_session",
                Figures.rounded((with.bytes() - without.bytes()) / BYTES_A_KILOBYTE / Math.max(1, with.sessions())));
        figures.put("sessions_after_5_min", without.sessions());
        return figures;
    }

    private static LiveHeap heap(String when, RunningPortal portal, String home)
            throws IOException, InterruptedException {
        // Whoever asks makes the cache let go of what is too old.
        try (var client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(home + "/over")).build(), HttpResponse.BodyHandlers.discarding());
        }
        var heap = portal.liveHeap();
        tell(when, heap);
        return heap;
    }

    private static void tell(String when, LiveHeap heap) {
        Figures.tell("%s: %d kB, %d sessions".formatted(when, heap.bytes() / 1000, heap.sessions()));
    }

    private static void tell(Tally tally) {
        Figures.tell(
                "load average: " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        tally.millisByAct().forEach((act, millis) -> {
            if (millis.length > 0) {
                Figures.tell("%s: %d, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms"
                        .formatted(
                                act,
                                millis.length,
                                Figures.percentile(millis, 0.5),
                                Figures.percentile(millis, 0.95),
                                Figures.percentile(millis, 0.99)));
            }
        });
    }
}
