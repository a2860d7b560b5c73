package nl.omdehoek.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.omdehoek.search.dutch.TypedWord;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Typed words as a query that gives points: for each word, the rarer one counting more, and some for the title as a whole.
 * What fits equally well has equally many points, so that the nearest of those comes first. See decision 0007.
 */
final class WordQuery {

    private static final float FOR_PHRASE = 1;
    private static final float FOR_WHOLE_TITLE = 1.5f;
    private static final float LEAST_WEIGHT = 0.3f;

    private final List<TypedWord> typed;
    private final List<OneWord> words = new ArrayList<>();
    private final int listings;

    WordQuery(List<TypedWord> typed, IndexSearcher searcher) throws IOException {
        this.typed = typed;
        this.listings = searcher.getIndexReader().numDocs();
        for (var word : typed) {
            words.add(new OneWord(word, searcher));
        }
    }

    /** What fits at least so many of the words, and may be shown to who typed them. */
    Query fits(int least) {
        var enough = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        words.forEach(it -> enough.add(it.fits(), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(enough.build(), Occur.FILTER)
                .add(onlyByOtherNames(), Occur.MUST_NOT)
                .build();
    }

    /** The same, with points. */
    Query pointsFor(int least) {
        var points = new BooleanQuery.Builder().add(fits(least), Occur.FILTER);
        words.forEach(it -> points.add(new BoostQuery(it.points(), weight(it)), Occur.SHOULD));
        var stems = typed.stream().map(TypedWord::stem).toArray(String[]::new);
        points.add(give(FOR_WHOLE_TITLE, new TermQuery(new Term("wholeTitle", String.join(" ", stems)))), Occur.SHOULD);
        if (stems.length > 1) {
            points.add(give(FOR_PHRASE, new PhraseQuery(1, "title", stems)), Occur.SHOULD);
        }
        return points.build();
    }

    /** Homes and schools that are found by name only, where something else than their name was typed. */
    private Query onlyByOtherNames() {
        var named = new BooleanQuery.Builder();
        typed.forEach(it -> named.add(OneWord.anyOf("names", List.of(it.stem(), it.sound())), Occur.MUST));
        return new BooleanQuery.Builder()
                .add(IntPoint.newExactQuery("byNameOnly", 1), Occur.MUST)
                .add(named.build(), Occur.MUST_NOT)
                .build();
    }

    private float weight(OneWord word) {
        if (word.documents() == 0 || listings < 2) {
            return 1;
        }
        var rarity = Math.log1p((double) listings / word.documents()) / Math.log1p(listings);
        return Math.max(LEAST_WEIGHT, (float) rarity);
    }

    private static Query give(float points, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }
}
