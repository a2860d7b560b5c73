package nl.omdehoek.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The project in a folder of its own, as it is after it was built; there is no Maven to build it again. */
final class Checkout {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;

    Checkout(Path folder) throws IOException {
        this.folder = folder;
        for (var file : List.of("omdehoek", "pom.xml", "package.json", "package-lock.json")) {
            Files.copy(Path.of(file), folder.resolve(file));
        }
        folder.resolve("omdehoek").toFile().setExecutable(true);
        Files.createDirectories(folder.resolve("src/main"));
        Files.createDirectories(folder.resolve("frontend"));
        Files.createDirectories(folder.resolve("target"));
        Files.copy(Path.of("target/om-de-hoek.jar"), folder.resolve("target/om-de-hoek.jar"));
        var maven = Files.writeString(
                Files.createDirectories(folder.resolve("bin")).resolve("mvn"),
                "#!/bin/sh\ntouch maven-was-asked\nexit 1\n");
        maven.toFile().setExecutable(true);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    boolean wasBuiltAgain() {
        return Files.exists(folder.resolve("maven-was-asked"));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Runs the script until it ends. */
    Ended run(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        var running = start(settings, arguments);
        if (!running.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            running.close();
            throw new IllegalStateException("It does not end: " + running.said());
        }
        return new Ended(running.process.exitValue(), running.said(), Files.readString(running.complaints));
    }

    /** Runs the script, which goes on. */
    Running start(Map<String, String> settings, String... arguments) throws IOException {
        var said = Files.createTempFile(folder, "said-", ".txt");
        var complaints = Files.createTempFile(folder, "complaints-", ".txt");
        var command = Stream.concat(Stream.of(folder.resolve("omdehoek").toString()), Stream.of(arguments));
        var builder = new ProcessBuilder(command.toList())
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complaints.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(it -> it.startsWith("OMDEHOEK_"));
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.putAll(settings);
        return new Running(builder.start(), said, complaints);
    }

    record Ended(int code, String said, String complaints) {}

    record Running(Process process, Path output, Path complaints) implements AutoCloseable {

        Running awaitReady() {
            await().atMost(PATIENCE).until(() -> said().contains("staat klaar op") || !process.isAlive());
            return this;
        }

        String said() {
            try {
                return Files.readString(output);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
