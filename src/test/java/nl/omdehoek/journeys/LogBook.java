package nl.omdehoek.journeys;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the portal writes in its log while this is open. */
final class LogBook implements AutoCloseable {

    private final Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    LogBook() {
        written.start();
        all.addAppender(written);
    }

    /** Line by line; of what came with a stack trace also the name of what was thrown. */
    List<String> lines() {
        return List.copyOf(written.list).stream()
                .filter(it -> it.getLevel().isGreaterOrEqual(Level.INFO))
                .map(it -> it.getFormattedMessage() + (it.getThrowableProxy() == null ? "" : thrown(it)))
                .toList();
    }

    private static String thrown(ILoggingEvent it) {
        return "\n" + it.getThrowableProxy().getClassName();
    }

    /** The whole file that is written now, from when the portal that began it started. */
    static String file() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        for (var appenders = root.iteratorForAppenders(); appenders.hasNext(); ) {
            if (appenders.next() instanceof FileAppender<?> file) {
                try {
                    return Files.readString(Path.of(file.getFile()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new AssertionError("No log is written to a file");
    }

    @Override
    public void close() {
        all.detachAppender(written);
        written.stop();
    }
}
