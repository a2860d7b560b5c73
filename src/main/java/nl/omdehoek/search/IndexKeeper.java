package nl.omdehoek.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import nl.omdehoek.listing.ListingsChanged;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the index as the database is: after each change, after each day, and when its folder is gone. Changes that come
 * together are written together; an event counts as handled when its change can be found.
 */
@Component
class IndexKeeper {

    private final ListingIndex index;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    IndexKeeper(ListingIndex index) {
        this.index = index;
    }

    @Async
    @TransactionalEventListener
    void on(ListingsChanged change) throws InterruptedException {
        index.awaitOpen();
        var mine = new Waiting(change, new CompletableFuture<>());
        waiting.add(mine);
        writing.lock();
        try {
            writeAll();
        } finally {
            writing.unlock();
        }
        mine.done().join();
    }

    /** Whoever gets to write, writes for all who wait. */
    private void writeAll() {
        List<Waiting> batch = new ArrayList<>();
        waiting.drainTo(batch);
        if (batch.isEmpty()) {
            return;
        }
        try {
            index.changed(batch.stream().map(Waiting::change).distinct().toList());
            batch.forEach(it -> it.done().complete(null));
        } catch (Throwable e) {
            // An error too, or else who waits would wait for ever; each of them throws it.
            batch.forEach(it -> it.done().completeExceptionally(e));
        }
    }

    /** Its folder may be gone, and each day it has to be made anew. */
    @Scheduled(fixedDelayString = "${omdehoek.index.look-after:PT30S}")
    void lookAfter() throws InterruptedException {
        index.awaitOpen();
        index.lookAfter();
    }

    private record Waiting(ListingsChanged change, CompletableFuture<Void> done) {}
}
