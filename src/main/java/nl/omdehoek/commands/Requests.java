package nl.omdehoek.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What is asked of a running portal lies in its data folder as files, a line for each word; the answer is laid beside
 * them. So only who may write in the folder can ask, and nothing listens on the network.
 */
@Component
class Requests {

    static final String WRITING = ".writing";
    static final String ASKED = ".asked";
    static final String ANSWERED = ".answered";
    static final String REFUSED = ".refused";
    private static final Logger log = LoggerFactory.getLogger(Requests.class);

    private final Path folder;
    private final Tasks tasks;
    private final Clock clock;
    private final boolean endsSoon;
    private final AtomicBoolean busy = new AtomicBoolean();

    Requests(@Value("${omdehoek.data}") String data, Tasks tasks, Clock clock, ApplicationArguments arguments) {
        this.folder = new DataFolder(Path.of(data)).requests();
        this.tasks = tasks;
        this.clock = clock;
        // Who only does a command would take a request along into its end.
        this.endsSoon = Commands.isCommand(arguments.getNonOptionArgs().toArray(String[]::new));
    }

    /** Only looks: what is asked takes minutes at times, and the one clock that calls this calls others too. */
    @Scheduled(fixedDelay = 1000)
    void look() {
        if (!endsSoon && Files.isDirectory(folder) && busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("requests").start(this::answerAll);
        }
    }

    /** One after the other. */
    private void answerAll() {
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                if (isForgotten(file)) {
                    Files.deleteIfExists(file);
                } else if (file.toString().endsWith(ASKED)) {
                    answer(file);
                }
            }
        } catch (IOException e) {
            log.warn("What is asked in {} cannot be read: {}", folder, e.getMessage());
        } finally {
            busy.set(false);
        }
    }

    /** Whoever asked that has gone, and did not come back for the answer. */
    private boolean isForgotten(Path file) {
        return Instant.ofEpochMilli(file.toFile().lastModified())
                .isBefore(clock.instant().minus(Commands.PATIENCE));
    }

    private void answer(Path file) throws IOException {
        try {
            List<String> command = Files.readAllLines(file);
            Files.delete(file);
            var answer = tasks.perform(command);
            var written = Files.writeString(Path.of(file + WRITING), answer.text());
            Files.move(written, Path.of(file.toString().replace(ASKED, answer.done() ? ANSWERED : REFUSED)));
        } catch (NoSuchFileException _) {
            log.info("What was asked in {} was taken back", file);
        }
    }
}
