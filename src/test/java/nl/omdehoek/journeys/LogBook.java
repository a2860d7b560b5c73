package nl.omdehoek.journeys;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
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

    @Override
    public void close() {
        all.detachAppender(written);
        written.stop();
    }
}
