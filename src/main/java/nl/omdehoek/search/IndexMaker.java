package nl.omdehoek.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.FindableSource;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Makes indexes of all that the modules say can be found: on disk, or in memory where the disk will not have it. */
@Component
class IndexMaker {

    private static final Logger log = LoggerFactory.getLogger(IndexMaker.class);

    private static final int BATCH = 500;

    private final Path home;
    private final IndexFolders folders;
    private final List<FindableSource> sources;
    private final ListingDocuments documents;
    private final Clock clock;

    IndexMaker(
            @Value("${omdehoek.index.folder}") Path home,
            @Value("${omdehoek.index.source}") String source,
            List<FindableSource> sources,
            ListingDocuments documents,
            Clock clock) {
        this.home = home;
        this.folders = new IndexFolders(home, source);
        this.sources = sources;
        this.documents = documents;
        this.clock = clock;
    }

    /** The index that was made before, if there is one that we can read. */
    Optional<Generation> before() {
        return folders.newest().flatMap(it -> {
            try {
                return Optional.of(Generation.in(it, IndexFolders.madeOn(it)));
            } catch (SearchException e) {
                log.warn("The index in {} cannot be read and is made anew: {}", it, reason(e));
                return Optional.empty();
            }
        });
    }

    /** A new index of everything, as it is today. */
    Generation anew() {
        var today = LocalDate.now(clock);
        try {
            return onDisk(folders.fresh(), today);
        } catch (IOException | SearchException e) {
            log.error("The index cannot be written in {} and is kept in memory: {}", home, reason(e));
            return filled(Generation.inMemory(today));
        }
    }

    private Generation onDisk(Path folder, LocalDate today) {
        try {
            var made = filled(Generation.in(folder, today));
            folders.markWhole(folder, today);
            return made;
        } catch (RuntimeException e) {
            // Whatever went wrong: half an index is of no use, and where the disk is full, its room is.
            folders.remove(folder);
            throw e;
        }
    }

    /** What is really the matter, in one line; Hibernate Search tells around it in which index. */
    static String reason(Exception e) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage())
                .strip()
                .replaceAll("\\s+", " ");
    }

    private Generation filled(Generation empty) {
        try {
            var batch = new ArrayList<ListingDocument>(BATCH);
            sources.forEach(source -> source.forEach(thing -> {
                document(thing).ifPresent(batch::add);
                if (batch.size() == BATCH) {
                    empty.add(batch);
                    batch.clear();
                }
            }));
            empty.add(batch);
            empty.finish();
            return empty;
        } catch (RuntimeException e) {
            empty.close();
            throw e;
        }
    }

    /** What the index should hold of this now; nothing if it is not to be found. */
    Optional<ListingDocument> document(ListingKind kind, ListingId id) {
        return sources.stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .flatMap(it -> it.find(id))
                .flatMap(this::document);
    }

    private Optional<ListingDocument> document(Findable thing) {
        try {
            return thing.listing().isPublished() ? Optional.of(documents.of(thing)) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            log.error("The {} {} cannot be indexed: {}", thing.kind(), thing.id(), e.getMessage());
            return Optional.empty();
        }
    }

    /** Removes from disk what this one has come in the place of. */
    void keepOnly(Generation kept) {
        folders.keepOnly(kept.folder());
    }
}
