package nl.omdehoek.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.omdehoek.geography.Neighbourhoods;
import nl.omdehoek.geography.Postcode;
import nl.omdehoek.search.When;

/**
 * First pages a second, over 200 postcodes and all times that have a name, from connections that stay open. Only this
 * machine is asked, for a fixed time.
 */
final class PagesBench {

    private static final int POSTCODES = 200;
    private static final int CONNECTIONS = 32;
    private static final Duration WARMING = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(30);

    private PagesBench() {}

    public static void main(String... arguments) throws Exception {
        var data = RunningPortal.temporaryFolder();
        try (var portal = RunningPortal.start(data)) {
            var addresses = addresses();
            Figures.tell(addresses.size() + " addresses; warming for " + WARMING);
            load(portal.port(), addresses, WARMING);
            Figures.tell("measuring for " + MEASURED);
            var tallies = load(portal.port(), addresses, MEASURED);
            var times = tallies.stream()
                    .flatMapToDouble(it -> it.millis.stream().mapToDouble(Double::doubleValue))
                    .toArray();
            var figures = new LinkedHashMap<String, Object>();
            figures.put("per_second", Math.round(times.length / (double) MEASURED.toSeconds()));
            figures.put("p50_ms", Figures.rounded(Figures.percentile(times, 0.5)));
            figures.put("p99_ms", Figures.rounded(Figures.percentile(times, 0.99)));
            figures.put("errors", tallies.stream().mapToInt(it -> it.errors).sum());
            figures.put("sessions", tallies.stream().mapToInt(it -> it.cookies).sum());
            Figures.print(figures, arguments);
        } finally {
            RunningPortal.delete(data);
        }
    }

    private static List<String> addresses() {
        var areas = Neighbourhoods.builtIn();
        var postcodes =
                DemoPostcodes.of(areas).stream().limit(POSTCODES).collect(Collectors.toCollection(ArrayList::new));
        for (var code = 1000; postcodes.size() < POSTCODES; code += 7) {
            var digits = String.valueOf(code);
            if (!postcodes.contains(digits)
                    && Postcode.parse(digits).flatMap(areas::areaOf).isPresent()) {
                postcodes.add(digits);
            }
        }
        var all = new ArrayList<String>();
        for (var postcode : postcodes) {
            all.add("/?bij=" + postcode);
            When.OFFERED.forEach(it -> all.add("/zoeken?bij=" + postcode + "&wanneer=" + it.word()));
        }
        return all;
    }

    private static List<Tally> load(int port, List<String> addresses, Duration time) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var running = new ArrayList<Future<Tally>>();
            for (var i = 0; i < CONNECTIONS; i++) {
                var seed = i;
                running.add(threads.submit(() -> ask(port, addresses, time, seed)));
            }
            var tallies = new ArrayList<Tally>();
            for (var each : running) {
                tallies.add(each.get());
            }
            return tallies;
        }
    }

    private static Tally ask(int port, List<String> addresses, Duration time, int seed) throws IOException {
        var tally = new Tally();
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var i = 0; i < seed; i++) {
            random.nextInt();
        }
        var until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            askUntilClosed(port, addresses, until, random, tally);
        }
        return tally;
    }

    /** A server closes a connection after so many pages; a browser then opens another. */
    private static void askUntilClosed(
            int port, List<String> addresses, long until, RandomGenerator random, Tally tally) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            var open = true;
            while (open && System.nanoTime() < until) {
                var address = addresses.get(random.nextInt(addresses.size()));
                var before = System.nanoTime();
                socket.getOutputStream()
                        .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                open = tally.take(in);
                tally.millis.add((System.nanoTime() - before) / 1e6);
            }
        }
    }

    /** What one connection saw. */
    private static final class Tally {

        private final List<Double> millis = new ArrayList<>();
        private int errors;
        private int cookies;

        /** Reads one answer, and tells whether the connection stays open. */
        boolean take(BufferedInputStream in) throws IOException {
            var status = line(in);
            var open = true;
            var length = 0;
            for (var header = line(in); !header.isEmpty(); header = line(in)) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                } else if (header.regionMatches(true, 0, "Set-Cookie:", 0, 11)) {
                    cookies++;
                } else if (header.equalsIgnoreCase("Connection: close")) {
                    open = false;
                }
            }
            var page = in.readNBytes(length);
            // A page without its end or its list is a wrong answer, however fast.
            if (!status.contains(" 200") || page.length < 10_000) {
                errors++;
            }
            return open;
        }

        private static String line(BufferedInputStream in) throws IOException {
            var line = new StringBuilder();
            for (var c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("The connection was closed");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
