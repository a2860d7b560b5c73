package nl.omdehoek.search;

import java.util.Set;
import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.NonStandardField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * A listing as the index holds it. Words have been read already, so their fields hold stems with spaces between. What
 * {@link OnePass} compares stands beside the document as a value. See decisions 0006 and 0007.
 *
 * @param title the stems of the title, in order
 * @param titleParts what the compounds in the title are made of
 * @param wholeTitle the stems of the title that tell something, as one text
 * @param about title, summary and whatever else says in a few words what it is
 * @param text everything, with {@code about}
 * @param parts what the compounds in everything are made of
 * @param sounds what everything sounds like
 * @param names of what is found by name only: the stems and the sounds of its title
 * @param name to sort by
 * @param goneOn the day on which it leaves the list by silence, in days since 1970
 */
@SearchEntity(name = ListingDocument.NAME)
@Indexed(index = ListingDocument.NAME)
record ListingDocument(
        @DocumentId String id,

        @FullTextField(analyzer = AnalyzerNames.WHITESPACE, norms = Norms.NO)
        String title,

        @FullTextField(analyzer = AnalyzerNames.WHITESPACE, norms = Norms.NO)
        String titleParts,

        @FullTextField(analyzer = AnalyzerNames.WHITESPACE, norms = Norms.NO)
        String titleSounds,

        @KeywordField String wholeTitle,

        @FullTextField(analyzer = AnalyzerNames.WHITESPACE, norms = Norms.NO)
        String about,

        @FullTextField(analyzer = AnalyzerNames.WHITESPACE, norms = Norms.NO)
        String text,

        @FullTextField(analyzer = AnalyzerNames.WHITESPACE, norms = Norms.NO)
        String parts,

        @FullTextField(analyzer = AnalyzerNames.WHITESPACE, norms = Norms.NO)
        String sounds,

        @FullTextField(analyzer = AnalyzerNames.WHITESPACE, norms = Norms.NO)
        String names,

        @KeywordField(sortable = Sortable.YES, searchable = Searchable.NO)
        String name,

        @GenericField(sortable = Sortable.YES) GeoPoint point,

        @KeywordField(aggregable = Aggregable.YES, searchable = Searchable.NO)
        Set<String> languages,

        @GenericField(sortable = Sortable.YES, searchable = Searchable.NO)
        long traits,

        @GenericField boolean byNameOnly,

        @GenericField(sortable = Sortable.YES, searchable = Searchable.NO)
        long goneOn,

        @NonStandardField(valueBinder = @ValueBinderRef(type = AlmanacBinder.class))
        Almanac almanac,

        @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
        String card) {

    static final String NAME = "listing";
}
