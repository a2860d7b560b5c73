package nl.omdehoek.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Commands given when starting: asked of the portal that runs, if one does, and else done by a process of its own. */
public final class Commands {

    /** How long somebody waits for an answer. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final Set<String> KNOWN = Set.of("load", "reindex", "compact");

    private Commands() {}

    /** Whether this starts with a command of ours. */
    public static boolean isCommand(String... arguments) {
        return arguments.length > 0 && KNOWN.contains(arguments[0]);
    }

    /** Asks it of a running portal, says what that answers and returns the exit code; empty if the data are now ours. */
    public static OptionalInt askRunning(String... arguments) {
        var data = new DataFolder(Path.of(System.getenv().getOrDefault("OMDEHOEK_DATA", "./data")));
        try {
            return data.take() ? OptionalInt.empty() : ask(data, absolute(arguments));
        } catch (IOException _) {
            return OptionalInt.of(Answer.refused(data.unusable()).tell());
        }
    }

    /** Whoever has the data may end without an answer, as another command does; then they are for us. */
    private static OptionalInt ask(DataFolder data, List<String> words) throws IOException {
        var request = new Request(data.requests(), words);
        try {
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() - until < 0) {
                var ours = data.take();
                // An answer came before the data were let go of.
                var answer = request.answer();
                if (answer.isPresent()) {
                    return OptionalInt.of(answer.get().tell());
                }
                if (ours) {
                    return OptionalInt.empty();
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
            return OptionalInt.of(
                    Answer.refused("Het draaiende portaal gaf geen antwoord.").tell());
        } finally {
            request.takeBack();
        }
    }

    /** The folder as seen from here: the running portal was perhaps started elsewhere. None stays none. */
    private static List<String> absolute(String... arguments) {
        var folders = Arrays.stream(arguments)
                .skip(1)
                .map(it -> it.isBlank() ? it : Path.of(it).toAbsolutePath().toString());
        return Stream.concat(Stream.of(arguments[0]), folders).toList();
    }

    /** The settings of a process that only does one thing: no visitors, no demo. */
    public static String[] settings() {
        return new String[] {
            "--server.port=0", "--server.address=127.0.0.1", "--omdehoek.demo=false", "--logging.level.root=warn"
        };
    }
}
