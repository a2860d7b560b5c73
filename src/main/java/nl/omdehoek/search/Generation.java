package nl.omdehoek.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;

/** One whole index, in a folder of its own or in memory: a rebuild makes the next one while this goes on answering. */
final class Generation implements AutoCloseable {

    private final CloseableSearchMapping mapping;
    private final @Nullable Path folder;

    private Generation(CloseableSearchMapping mapping, @Nullable Path folder) {
        this.mapping = mapping;
        this.folder = folder;
    }

    static Generation in(Path folder) {
        return new Generation(
                open(Map.of(
                        "hibernate.search.backend.directory.type",
                        "local-filesystem",
                        "hibernate.search.backend.directory.root",
                        folder.toString())),
                folder);
    }

    /** For a machine whose disk is full: slower to start, but it answers. */
    static Generation inMemory() {
        return new Generation(open(Map.of("hibernate.search.backend.directory.type", "local-heap")), null);
    }

    private static CloseableSearchMapping open(Map<String, Object> where) {
        var properties = new HashMap<String, Object>(where);
        properties.put("hibernate.search.backend.type", "lucene");
        properties.put("hibernate.search.backend.lucene_version", "LATEST");
        properties.put("hibernate.search.backend.analysis.configurer", new DutchAnalysis());
        properties.put("hibernate.search.schema_management.strategy", "create-or-update");
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(
                        ListingDocument.class, ListingDocument.Stretch.class, ListingDocument.WeekStretch.class))
                .properties(properties)
                .build();
    }

    SearchMapping mapping() {
        return mapping;
    }

    @Nullable
    Path folder() {
        return folder;
    }

    /** Adds or replaces some and takes out others; it is done when that can be seen. */
    void put(Collection<ListingDocument> documents, Collection<String> gone) {
        try (var session = mapping.createSession()) {
            var plan = session.indexingPlan();
            documents.forEach(plan::addOrUpdate);
            gone.forEach(it -> plan.purge(ListingDocument.class, it, null));
        }
    }

    void makeFindable() {
        mapping.scope(ListingDocument.class).workspace().flush();
        mapping.scope(ListingDocument.class).workspace().refresh();
    }

    @Override
    public void close() {
        mapping.close();
    }
}
