package nl.omdehoek.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One whole index, in a folder of its own or in memory: a rebuild makes the next one while this goes on answering. */
final class Generation implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Generation.class);

    private final CloseableSearchMapping mapping;
    private final @Nullable Path folder;
    private final LocalDate madeOn;

    private Generation(CloseableSearchMapping mapping, @Nullable Path folder, LocalDate madeOn) {
        this.mapping = mapping;
        this.folder = folder;
        this.madeOn = madeOn;
    }

    /** New if the folder is empty; what is in it has to be readable. */
    static Generation in(Path folder, LocalDate madeOn) {
        var generation = new Generation(
                open(Map.of(
                        "hibernate.search.backend.directory.type",
                        "local-filesystem",
                        "hibernate.search.backend.directory.root",
                        folder.toString())),
                folder,
                madeOn);
        generation.check();
        return generation;
    }

    /** Opens the files, which then stay readable even if they are deleted. */
    private void check() {
        try (var _ = reader()) {
            log.debug("The index in {} can be read", folder);
        } catch (SearchException e) {
            close();
            throw e;
        } catch (IOException e) {
            close();
            throw new SearchException("The index in " + folder + " cannot be read", e);
        }
    }

    /** For a machine whose disk is full: it has to be made at each start, but it answers. */
    static Generation inMemory(LocalDate madeOn) {
        return new Generation(open(Map.of("hibernate.search.backend.directory.type", "local-heap")), null, madeOn);
    }

    private static CloseableSearchMapping open(Map<String, Object> where) {
        var properties = new HashMap<String, Object>(where);
        properties.put("hibernate.search.backend.type", "lucene");
        properties.put("hibernate.search.backend.lucene_version", "LATEST");
        // Changes are written at once, as each asks for; what is being filled need not be written before it is whole.
        properties.put("hibernate.search.backend.io.commit_interval", 600_000);
        properties.put("hibernate.search.backend.io.writer.ram_buffer_size", 64);
        properties.put("hibernate.search.schema_management.strategy", "create-or-update");
        properties.put("hibernate.search.background_failure_handler", BeanReference.ofInstance(new Told()));
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(ListingDocument.class))
                .properties(properties)
                .build();
    }

    @Nullable
    Path folder() {
        return folder;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    /** Whether its files are still there. */
    boolean isThere() {
        return folder == null || Files.isDirectory(folder.resolve(ListingDocument.NAME));
    }

    /** What can be found now; whoever asks closes it. */
    IndexReader reader() {
        return mapping.scope(ListingDocument.class)
                .extension(LuceneExtension.get())
                .openIndexReader();
    }

    /** Adds or replaces some and takes out others; when this is done it can be found, and would survive a crash. */
    void put(Collection<ListingDocument> documents, Collection<String> gone) {
        try (var session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                .build()) {
            var plan = session.indexingPlan();
            documents.forEach(plan::addOrUpdate);
            gone.forEach(it -> plan.purge(ListingDocument.class, it, null));
        }
    }

    /** Adds some to an index that is being made; {@link #finish} has to follow. */
    void add(Collection<ListingDocument> documents) {
        try (var session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(withoutCommit())
                .build()) {
            documents.forEach(session.indexingPlan()::add);
        }
    }

    private static IndexingPlanSynchronizationStrategy withoutCommit() {
        return context -> {
            context.documentCommitStrategy(DocumentCommitStrategy.NONE);
            context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
            context.indexingFutureHandler(it -> it.join().throwable().ifPresent(Generation::fail));
        };
    }

    private static void fail(Throwable cause) {
        throw new SearchException("Some listings could not be written: " + cause.getMessage(), cause);
    }

    /** Writes all that was added to disk, as one piece. */
    void finish() {
        var workspace = mapping.scope(ListingDocument.class).workspace();
        workspace.mergeSegments();
        workspace.flush();
        workspace.refresh();
        check();
    }

    /** Who writes is told of what fails by an exception; once in the log is enough. */
    private static final class Told implements FailureHandler {

        @Override
        public void handle(FailureContext failure) {
            log.debug("{} failed", failure.failingOperation(), failure.throwable());
        }

        @Override
        public void handle(EntityIndexingFailureContext failure) {
            log.debug("{} failed", failure.failingOperation(), failure.throwable());
        }
    }

    /** Also if its folder is gone: there is nothing left to save then. */
    @Override
    public void close() {
        try {
            mapping.close();
        } catch (SearchException e) {
            log.debug("The index in {} could not be closed as it should", folder, e);
        }
    }
}
