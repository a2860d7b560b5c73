package nl.omdehoek.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingChanged;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The index of all that can be found. The database holds the truth: the index is made from it whenever it is missing,
 * unreadable or older than the code, beside the one that goes on answering.
 */
@Component
class ListingIndex {

    private static final Logger log = LoggerFactory.getLogger(ListingIndex.class);

    private static final int BATCH = 500;

    private final Path home;
    private final IndexFolders folders;
    private final List<FindableSource> sources;
    private final ListingDocuments documents;
    private final Clock clock;
    private final AtomicLong version = new AtomicLong();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private final Set<ListingChanged> changedMeanwhile = ConcurrentHashMap.newKeySet();
    private @Nullable Generation current;
    private volatile LocalDate madeOn = LocalDate.EPOCH;

    ListingIndex(
            @Value("${omdehoek.index.folder}") Path home,
            List<FindableSource> sources,
            ListingDocuments documents,
            Clock clock) {
        this.home = home;
        this.folders = new IndexFolders(home);
        this.sources = sources;
        this.documents = documents;
        this.clock = clock;
    }

    /** Counts the changes: the same number means the same answers. */
    long version() {
        return version.get();
    }

    /** Opens the index that is there; makes one if there is none, or none that can be read. */
    synchronized void open() {
        var folder = folders.newest();
        if (folder.isEmpty() || !reopen(folder.get())) {
            rebuild();
        }
        opened.countDown();
    }

    /** Changes may come in before the index is open, from what was left to do at the last stop. */
    void awaitOpen() throws InterruptedException {
        opened.await();
    }

    private boolean reopen(Path folder) {
        try {
            swap(Generation.in(folder), IndexFolders.madeOn(folder));
            return true;
        } catch (SearchException e) {
            log.warn("The index in {} cannot be read and is made anew: {}", folder, e.getMessage());
            return false;
        }
    }

    /** Makes a new index from the database, and then answers from that one. */
    synchronized void rebuild() {
        changedMeanwhile.clear();
        var today = LocalDate.now(clock);
        var next = filled();
        if (next.folder() != null) {
            folders.markWhole(next.folder(), today);
        }
        swap(next, today);
        apply(List.copyOf(changedMeanwhile));
        if (next.folder() != null) {
            folders.keepOnly(next.folder());
        }
    }

    private Generation filled() {
        try {
            return fill(Generation.in(folders.fresh()));
        } catch (IOException | SearchException e) {
            log.error("The index cannot be written in {} and is kept in memory: {}", home, e.getMessage());
            return fill(Generation.inMemory());
        }
    }

    private Generation fill(Generation next) {
        var batch = new ArrayList<ListingDocument>(BATCH);
        for (var source : sources) {
            source.forEach(thing -> {
                if (thing.listing().isPublished()) {
                    batch.add(documents.of(thing));
                }
                if (batch.size() == BATCH) {
                    next.add(batch);
                    batch.clear();
                }
            });
        }
        next.add(batch);
        next.finish();
        return next;
    }

    /** Brings these up to date, all in one go. */
    void changed(Collection<ListingChanged> changes) {
        changedMeanwhile.addAll(changes);
        if (isAsItShould()) {
            try {
                apply(changes);
                return;
            } catch (SearchException e) {
                log.warn("The index could not take a change and is made anew: {}", e.getMessage());
            }
        }
        rebuild();
    }

    private void apply(Collection<ListingChanged> changes) {
        var findable = new ArrayList<ListingDocument>();
        var gone = new ArrayList<String>();
        for (var change : changes) {
            source(change)
                    .flatMap(it -> it.find(change.id()))
                    .filter(it -> it.listing().isPublished())
                    .ifPresentOrElse(
                            it -> findable.add(documents.of(it)),
                            () -> gone.add(change.id().value()));
        }
        use.readLock().lock();
        try {
            whole().put(findable, gone);
            version.incrementAndGet();
        } finally {
            use.readLock().unlock();
        }
    }

    private Optional<FindableSource> source(ListingChanged change) {
        return sources.stream().filter(it -> it.kind() == change.kind()).findFirst();
    }

    /** Reads the index; it stays open meanwhile. */
    <T> T read(Reading<T> reading) {
        use.readLock().lock();
        try (var reader = whole().reader()) {
            return reading.of(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        } finally {
            use.readLock().unlock();
        }
    }

    /** What is done with the index. */
    interface Reading<T> {
        T of(IndexReader reader) throws IOException;
    }

    /** Whether the index is where it was, and of today: exceptions of opening hours are looked up from then on. */
    boolean isAsItShould() {
        use.readLock().lock();
        try {
            return whole().isThere() && madeOn.equals(LocalDate.now(clock));
        } finally {
            use.readLock().unlock();
        }
    }

    private Generation whole() {
        if (current == null) {
            throw new IllegalStateException("The index is not open");
        }
        return current;
    }

    private void swap(@Nullable Generation next, LocalDate made) {
        use.writeLock().lock();
        var previous = current;
        current = next;
        madeOn = made;
        version.incrementAndGet();
        use.writeLock().unlock();
        if (previous != null) {
            close(previous);
        }
    }

    private static void close(Generation previous) {
        try {
            previous.close();
        } catch (SearchException e) {
            log.debug("The folder of an index was gone before it was closed", e);
        }
    }

    @PreDestroy
    void close() {
        swap(null, LocalDate.EPOCH);
    }
}
