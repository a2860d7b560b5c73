package nl.omdehoek.search;

import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * A listing as the index holds it. Dates of an activity are nested stretches of time; opening hours are stretches of
 * the local week with their exceptions by day, so that they hold for any day to come. See decision 0006.
 */
@SearchEntity(name = ListingDocument.NAME)
@Indexed(index = ListingDocument.NAME)
record ListingDocument(
        @DocumentId String id,

        @FullTextField(analyzer = DutchAnalysis.INDEX, searchAnalyzer = DutchAnalysis.SEARCH)
        String title,

        @FullTextField(analyzer = DutchAnalysis.INDEX, searchAnalyzer = DutchAnalysis.SEARCH)
        String words,

        @KeywordField(sortable = Sortable.YES) String name,
        @GenericField(sortable = Sortable.YES) GeoPoint point,
        @KeywordField(aggregable = Aggregable.YES) String kind,
        @KeywordField(aggregable = Aggregable.YES) Set<String> themes,
        @KeywordField(aggregable = Aggregable.YES) Set<String> access,
        @KeywordField(aggregable = Aggregable.YES) Set<String> languages,
        @KeywordField(aggregable = Aggregable.YES) Set<String> audiences,
        @KeywordField(aggregable = Aggregable.YES) @Nullable String setting,
        @GenericField(aggregable = Aggregable.YES) boolean free,
        @GenericField(aggregable = Aggregable.YES) boolean noReferral,
        @GenericField boolean byNameOnly,
        @GenericField boolean callFirst,
        @GenericField long goneOn,
        @KeywordField String neighbourhood,
        @IndexedEmbedded(structure = ObjectStructure.NESTED) List<Stretch> moments,
        @GenericField boolean always,
        @IndexedEmbedded(structure = ObjectStructure.NESTED) List<WeekStretch> weekly,
        @GenericField Set<Long> exceptionalDays,
        @IndexedEmbedded(structure = ObjectStructure.NESTED) List<Stretch> exceptionallyOpen,

        @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
        String card) {

    static final String NAME = "listing";

    /** From and until, in seconds since 1970. */
    record Stretch(
            @GenericField(sortable = Sortable.YES) long start,
            @GenericField long end) {}

    /** From and until, in minutes since Monday 0.00 local time. */
    record WeekStretch(
            @GenericField int opens, @GenericField int closes) {}
}
