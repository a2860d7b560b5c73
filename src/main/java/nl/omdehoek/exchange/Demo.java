package nl.omdehoek.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
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

    private final Loader loader;
    private final String files;
    private volatile boolean running;

    Demo(Loader loader, @Value("${omdehoek.demo.files:classpath*:demo/*/*.csv}") String files) {
        this.loader = loader;
        this.files = files;
    }

    @Override
    public void start() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(files);
            var report = loader.load(List.of(found));
            tell(report.refused());
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's files cannot be read", e);
        }
        running = true;
    }

    /** The first is the cause: a file that is not read leaves rows of others with nothing to point at. */
    private static void tell(List<LoadReport.Remark> refused) {
        if (!refused.isEmpty()) {
            log.warn(
                    "The demo is not whole, {} rows or files are passed over. The first: {}",
                    refused.size(),
                    refused.getFirst());
        }
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
