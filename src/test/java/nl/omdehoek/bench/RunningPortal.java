package nl.omdehoek.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/** The portal as it was built, in a process, a data folder and on a port of its own, with the demo in it. */
final class RunningPortal implements AutoCloseable {

    /** Here the script lays out what it builds, and writes which is the newest. */
    private static final Path PORTALS = Path.of(".portal");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final double seconds;

    private RunningPortal(Process process, int port, double seconds) {
        this.process = process;
        this.port = port;
        this.seconds = seconds;
    }

    /** Starts it and waits for the first page. */
    static RunningPortal start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** The same with these settings. */
    static RunningPortal start(Path data, Map<String, String> settings) throws IOException {
        var port = freePort();
        var before = System.nanoTime();
        var process = process(data, port, settings).start();
        awaitFirstPage(port, process, data);
        return new RunningPortal(process, port, (System.nanoTime() - before) / 1e9);
    }

    /** Fills it from a folder, by a process that ends. */
    static void load(Path data, Map<String, String> settings, Path folder) throws IOException {
        var process =
                process(data, freePort(), settings, "load", folder.toString()).start();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("It was not filled: " + Files.readString(data.resolve("console.txt")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static ProcessBuilder process(Path data, int port, Map<String, String> settings, String... words)
            throws IOException {
        var command = new ArrayList<>(command());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("console.txt").toFile());
        builder.environment().keySet().removeIf(it -> it.startsWith("OMDEHOEK_"));
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("OMDEHOEK_DATA", data.toString());
        // A crowd comes from one address here.
        builder.environment().put("OMDEHOEK_SIGN_UPS", "10000000");
        builder.environment().putAll(settings);
        return builder;
    }

    /** As {@code ./omdehoek start} runs it: laid out flat, with what the JVM learnt when it was built. */
    private static List<String> command() throws IOException {
        var home = PORTALS.resolve(Files.readString(PORTALS.resolve("newest")).strip());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var learnt = home.resolve("portal.aot");
        return List.of(
                java,
                Files.exists(learnt) ? "-XX:AOTCache=" + learnt : "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                home.resolve("om-de-hoek.jar").toString());
    }

    static Path temporaryFolder() throws IOException {
        return Files.createTempDirectory("omdehoek-bench-");
    }

    static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitFirstPage(int port, Process process, Path data) throws IOException {
        var client = HttpClient.newHttpClient();
        var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/?bij=4153"))
                .build();
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException _) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        throw new IOException("The portal did not start: " + Files.readString(data.resolve("console.txt")));
    }

    int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** From the start of the process to the first page. */
    double seconds() {
        return seconds;
    }

    /** How long processors worked for it since it started. */
    Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What it holds when all that nobody needs was cleared away. */
    LiveHeap liveHeap() throws IOException {
        return LiveHeap.of(process.pid());
    }

    /** As if the power went: it gets no time to finish anything (kill -9). */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
