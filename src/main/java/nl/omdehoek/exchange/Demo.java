package nl.omdehoek.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Fills the portal with six real municipalities and invented examples at each start, so that the dates of what happens
 * once stay ahead. What has not changed is left alone.
 */
@Component
@ConditionalOnBooleanProperty("omdehoek.demo")
class Demo implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final String FILES = "classpath*:demo/*/*.csv";

    private final Loader loader;
    private volatile boolean running;

    Demo(Loader loader) {
        this.loader = loader;
    }

    @Override
    public void start() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(FILES);
            var report = loader.load(List.of(files));
            report.refused().forEach(it -> log.warn("De demo: {}", it));
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's files cannot be read", e);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the index is opened: it is then made once, with all that was loaded. */
    @Override
    public int getPhase() {
        return 0;
    }
}
