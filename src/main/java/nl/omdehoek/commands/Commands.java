package nl.omdehoek.commands;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Commands given when starting: asked of the portal that runs, if one does, and else done by a process of its own. */
public final class Commands {

    private static final Set<String> KNOWN = Set.of("load", "reindex");
    private static final long PATIENCE_MINUTES = 30;

    private Commands() {}

    /** Whether this starts with a command of ours. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && KNOWN.contains(arguments[0]);
    }

    /** Asks it of a running portal, says what that answers and returns the exit code; empty if none runs. */
    public static OptionalInt askRunning(String... arguments) {
        var data = new DataFolder(Path.of(System.getenv().getOrDefault("OMDEHOEK_DATA", "./data")));
        var lock = data.take();
        if (lock.isPresent()) {
            release(lock.get());
            return OptionalInt.empty();
        }
        return OptionalInt.of(ask(data.requests(), absolute(arguments)).tell());
    }

    private static void release(Closeable folder) {
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer ask(Path folder, List<String> words) {
        try {
            Files.createDirectories(folder);
            var id = UUID.randomUUID().toString();
            var writing = Files.write(folder.resolve(id + ".writing"), words);
            Files.move(writing, folder.resolve(id + Requests.ASKED));
            var answered = folder.resolve(id + Requests.ANSWERED);
            var refused = folder.resolve(id + Requests.REFUSED);
            var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
            while (!Files.exists(answered) && !Files.exists(refused)) {
                if (System.nanoTime() > until) {
                    return Answer.refused("Het draaiende portaal gaf geen antwoord.");
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
            var done = Files.exists(answered);
            return new Answer(done, take(done ? answered : refused));
        } catch (IOException e) {
            throw new UncheckedIOException("The running portal cannot be asked", e);
        }
    }

    private static String take(Path file) throws IOException {
        var text = Files.readString(file);
        Files.delete(file);
        return text;
    }

    /** The folder as seen from here: the running portal was perhaps started elsewhere. */
    private static List<String> absolute(String... arguments) {
        return Arrays.stream(arguments)
                .map(it ->
                        KNOWN.contains(it) ? it : Path.of(it).toAbsolutePath().toString())
                .toList();
    }

    /** The settings of a process that only does one thing: no visitors, no demo. */
    public static String[] settings() {
        return new String[] {
            "--server.port=0", "--server.address=127.0.0.1", "--omdehoek.demo=false", "--logging.level.root=warn"
        };
    }
}
