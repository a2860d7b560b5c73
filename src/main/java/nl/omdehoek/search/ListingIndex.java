package nl.omdehoek.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.omdehoek.listing.ListingsChanged;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The index of all that can be found. The database holds the truth: the index is made from it whenever it is missing,
 * unreadable, of another day or older than the program, beside the one that goes on answering.
 */
@Component
class ListingIndex {

    private static final Logger log = LoggerFactory.getLogger(ListingIndex.class);

    private final IndexMaker maker;
    private final Clock clock;
    private final AtomicLong version = new AtomicLong();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private final ReentrantLock applying = new ReentrantLock();
    private final Set<ListingsChanged> changedMeanwhile = ConcurrentHashMap.newKeySet();
    private @Nullable Generation current;

    ListingIndex(IndexMaker maker, Clock clock) {
        this.maker = maker;
        this.clock = clock;
    }

    /** Counts the changes: the same number means the same answers. */
    long version() {
        return version.get();
    }

    /** Opens the index that is there; makes one if there is none, or none that can be read. */
    synchronized void open() {
        maker.before().ifPresentOrElse(this::swap, this::rebuild);
        opened.countDown();
    }

    /** Changes may come in before the index is open, from what was left to do at the last stop. */
    void awaitOpen() throws InterruptedException {
        opened.await();
    }

    /** Makes a new index from the database, and then answers from that one. */
    synchronized void rebuild() {
        changedMeanwhile.clear();
        var next = maker.anew();
        swap(next);
        // What changed while it was made may have been read before it changed.
        if (!changedMeanwhile.isEmpty()) {
            apply(List.copyOf(changedMeanwhile));
        }
        maker.keepOnly(next);
    }

    /** Makes it anew if its folder is gone, or it is of another day. Whoever does so at the same time waits, and finds it made. */
    synchronized void lookAfter() {
        if (!isAsItShould()) {
            log.info("The index is made anew");
            rebuild();
        }
    }

    /** Brings these up to date, all in one go. */
    void changed(Collection<ListingsChanged> changes) {
        changedMeanwhile.addAll(changes);
        if (isAsItShould()) {
            try {
                apply(changes);
                return;
            } catch (SearchException e) {
                log.warn("The index could not take a change and is made anew: {}", IndexMaker.reason(e));
            }
        }
        rebuild();
    }

    /** One at a time, from reading to writing: what was read first may not be written last. */
    private void apply(Collection<ListingsChanged> changes) {
        applying.lock();
        try {
            write(changes);
        } finally {
            applying.unlock();
        }
    }

    private void write(Collection<ListingsChanged> changes) {
        var findable = new ArrayList<ListingDocument>();
        var gone = new ArrayList<String>();
        for (var change : changes) {
            for (var id : change.ids()) {
                maker.document(change.kind(), id).ifPresentOrElse(findable::add, () -> gone.add(id.value()));
            }
        }
        use.readLock().lock();
        try {
            whole().put(findable, gone);
            version.incrementAndGet();
        } finally {
            use.readLock().unlock();
        }
    }

    /** Reads the index; it stays open meanwhile. One that cannot be read is made anew first. */
    <T> T read(Reading<T> reading) {
        var asked = now();
        try {
            return readNow(reading);
        } catch (IOException | SearchException e) {
            log.warn("The index could not be read and is made anew: {}", IndexMaker.reason(e));
            repair(asked);
        }
        try {
            return readNow(reading);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private <T> T readNow(Reading<T> reading) throws IOException {
        use.readLock().lock();
        try (var reader = whole().reader()) {
            return reading.of(reader);
        } finally {
            use.readLock().unlock();
        }
    }

    /** Only the first who finds this one broken makes another. */
    private synchronized void repair(Generation broken) {
        if (now() == broken) {
            rebuild();
        }
    }

    private Generation now() {
        use.readLock().lock();
        try {
            return whole();
        } finally {
            use.readLock().unlock();
        }
    }

    /** What is done with the index. */
    interface Reading<T> {
        T of(IndexReader reader) throws IOException;
    }

    /** Whether its files are where they were, and it is of today: hours that differ are looked up from the day it is made. */
    boolean isAsItShould() {
        var generation = now();
        return generation.isThere() && generation.madeOn().equals(LocalDate.now(clock));
    }

    private Generation whole() {
        if (current == null) {
            throw new IllegalStateException("The index is not open");
        }
        return current;
    }

    private void swap(@Nullable Generation next) {
        use.writeLock().lock();
        var previous = current;
        current = next;
        version.incrementAndGet();
        use.writeLock().unlock();
        if (previous != null) {
            previous.close();
        }
    }

    /** Lets go of its files; it may be opened again. */
    void close() {
        swap(null);
    }
}
