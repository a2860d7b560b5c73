package nl.omdehoek.search;

import static nl.omdehoek.search.Ask.anything;
import static nl.omdehoek.search.Things.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** On a disk that is truly full: a small one in memory, which only an administrator may make. */
class FullDiskTests {

    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger("nl.omdehoek");

    private final SettableClock clock = new SettableClock(Things.at("2026-11-24", "12:00"));
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @TempDir
    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk.toString()) == 0);
        logged.start();
        LOGGER.addAppender(logged);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        LOGGER.detachAppender(logged);
        run("umount", disk.toString());
    }

    @Test
    void anIndexThatDoesNotFitIsKeptInMemoryAndLeavesNothing() throws IOException {
        try (var search = FilledSearch.in(disk.resolve("index"), clock)) {
            search.things.put(many());
            search.open();

            assertThat(search.find(anything()).total()).isEqualTo(many().length);
            assertThat(complaints()).hasSize(1).allMatch(it -> it.endsWith("kept in memory: No space left on device"));
            try (var left = Files.list(disk.resolve("index"))) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void aChangeThatDoesNotFitIsFoundAllTheSame() throws IOException {
        try (var search = FilledSearch.in(disk.resolve("index"), clock)) {
            search.things.put(place("plein"));
            search.open();
            fill();

            search.change(place("park"));

            assertThat(search.titles(anything())).containsExactly("park", "plein");
            assertThat(complaints())
                    .hasSize(2)
                    .allMatch(it -> it.contains("No space left on device"))
                    .anyMatch(it -> it.contains("could not take a change"))
                    .anyMatch(it -> it.contains("kept in memory"));
        }
    }

    @Test
    void aChangeThatDidNotFitIsFoundAfterARestartToo() throws IOException {
        var search = FilledSearch.in(disk.resolve("index"), clock);
        search.things.put(place("plein"));
        search.open();
        fill();
        search.change(place("park"));
        search.closeOnly();
        Files.delete(disk.resolve("full"));

        try (var again = FilledSearch.in(disk.resolve("index"), clock)) {
            again.things.put(place("plein"), place("park"));
            again.open();

            assertThat(again.titles(anything())).containsExactly("park", "plein");
        }
    }

    /** Leaves no room at all. */
    private void fill() throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("full"))) {
            while (true) {
                out.write(new byte[512]);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private static Thing[] many() {
        return IntStream.range(0, 3_000).mapToObj(it -> place("plek " + it)).toArray(Thing[]::new);
    }

    private List<String> complaints() {
        return logged.list.stream()
                .filter(it -> it.getLevel().isGreaterOrEqual(Level.WARN))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
