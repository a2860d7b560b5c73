package nl.omdehoek.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingChanged;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The index of all that can be found. The database holds the truth: the index is made from it whenever it is missing,
 * unreadable or older than the code, beside the one that goes on answering.
 */
@Component
class ListingIndex {

    private static final Logger log = LoggerFactory.getLogger(ListingIndex.class);

    /** To be raised with every change of {@link ListingDocument} or {@link DutchAnalysis}: older indexes are made anew. */
    private static final int SHAPE = 1;

    private static final int BATCH = 200;

    private final Path home;
    private final List<FindableSource> sources;
    private final ListingDocuments documents;
    private final AtomicLong version = new AtomicLong();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private final Set<ListingChanged> changedMeanwhile = ConcurrentHashMap.newKeySet();
    private @Nullable Generation current;

    ListingIndex(
            @Value("${omdehoek.index.folder}") Path home, List<FindableSource> sources, ListingDocuments documents) {
        this.home = home;
        this.sources = sources;
        this.documents = documents;
    }

    /** Counts the changes: the same number means the same answers. */
    long version() {
        return version.get();
    }

    /** Opens the index that is there; makes one if there is none, or none that can be read. */
    void open() {
        openOrMake();
        opened.countDown();
    }

    /** Changes may come in before the index is open, from what was left to do at the last stop. */
    void awaitOpen() throws InterruptedException {
        opened.await();
    }

    private void openOrMake() {
        var folder = newest();
        if (folder != null) {
            try {
                swap(Generation.in(folder));
                return;
            } catch (SearchException e) {
                log.warn("The index in {} cannot be read and is made anew: {}", folder, e.getMessage());
            }
        }
        rebuild();
    }

    /** Makes a new index from the database, and then answers from that one. */
    synchronized void rebuild() {
        changedMeanwhile.clear();
        var next = fresh();
        try {
            fill(next);
        } catch (SearchException e) {
            log.error("The index cannot be written in {} and is kept in memory: {}", home, e.getMessage());
            next.close();
            next = Generation.inMemory();
            fill(next);
        }
        markWhole(next);
        swap(next);
        apply(List.copyOf(changedMeanwhile));
        tidy();
    }

    private Generation fresh() {
        try {
            Files.createDirectories(home);
            return Generation.in(Files.createTempDirectory(home, "v" + SHAPE + "-"));
        } catch (IOException | SearchException e) {
            log.error("The index cannot be written in {} and is kept in memory: {}", home, e.getMessage());
            return Generation.inMemory();
        }
    }

    private void fill(Generation next) {
        var batch = new ArrayList<ListingDocument>(BATCH);
        for (var source : sources) {
            source.forEach(thing -> {
                if (thing.listing().isPublished()) {
                    batch.add(documents.of(thing));
                }
                if (batch.size() == BATCH) {
                    next.put(batch, List.of());
                    batch.clear();
                }
            });
        }
        next.put(batch, List.of());
        next.makeFindable();
    }

    /** Brings these up to date, all in one go. */
    void changed(Collection<ListingChanged> changes) {
        changedMeanwhile.addAll(changes);
        try {
            apply(changes);
        } catch (SearchException e) {
            log.warn("The index could not take a change and is made anew: {}", e.getMessage());
            rebuild();
        }
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

    /** Asks the index; it stays open while it is asked. */
    <T> T ask(Function<SearchSession, T> question) {
        use.readLock().lock();
        try (var session = whole().mapping().createSession()) {
            return question.apply(session);
        } finally {
            use.readLock().unlock();
        }
    }

    /** Whether the index's folder is still where it was. */
    boolean isThere() {
        use.readLock().lock();
        try {
            var folder = whole().folder();
            return folder == null || Files.isDirectory(folder.resolve(ListingDocument.NAME));
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

    private void markWhole(Generation generation) {
        if (generation.folder() != null) {
            try {
                Files.createFile(generation.folder().resolve("whole"));
            } catch (IOException e) {
                log.warn(
                        "The index in {} will be made anew at the next start: {}", generation.folder(), e.getMessage());
            }
        }
    }

    private @Nullable Path newest() {
        try (var folders = Files.list(home)) {
            return folders.filter(it -> it.getFileName().toString().startsWith("v" + SHAPE + "-"))
                    .filter(it -> Files.exists(it.resolve("whole")))
                    .filter(it -> Files.isDirectory(it.resolve(ListingDocument.NAME)))
                    .findFirst()
                    .orElse(null);
        } catch (IOException _) {
            return null;
        }
    }

    /** Removes what earlier generations left. */
    private void tidy() {
        var kept = whole().folder();
        try (var folders = Files.list(home)) {
            for (var folder : folders.filter(it -> !it.equals(kept)).toList()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            log.warn("An old index could not be removed from {}: {}", home, e.getMessage());
        }
    }

    @PreDestroy
    void close() {
        swap(null);
    }
}
