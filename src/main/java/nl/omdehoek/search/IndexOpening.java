package nl.omdehoek.search;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens the index after the demo was loaded and before the first visitor comes, and closes it when the last has gone. */
@Component
class IndexOpening implements SmartLifecycle {

    private static final int PHASE = 100;

    private final ListingIndex index;
    private volatile boolean running;

    IndexOpening(ListingIndex index) {
        this.index = index;
    }

    @Override
    public void start() {
        index.open();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        index.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
