package nl.omdehoek.search;

import java.io.IOException;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.search.dutch.TypedWord;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** One question, put to the index as it is now. */
final class Question {

    /** As far as one would go for something that fits all that was typed. */
    private static final double REACH_IN_METRES = 30_000;

    private final IndexSearcher searcher;
    private final FindQuery query;
    private final List<TypedWord> words;
    private final ZonedDateTime now;

    /** With the words of the question as they were read. */
    Question(IndexReader reader, FindQuery query, List<TypedWord> words, ZonedDateTime now) {
        this.searcher = new IndexSearcher(reader);
        // Hardly any part of a question is asked twice.
        this.searcher.setQueryCache(null);
        this.query = query;
        this.words = words;
        this.now = now;
    }

    /** One page of what fits, what to call first, and all the counts. */
    Answer page(LocalTime evening) throws IOException {
        var offered = When.OFFERED.stream().map(it -> it.window(now, evening)).toList();
        return answer(offered, (query.page() - 1) * FindQuery.PAGE_SIZE, FindQuery.PAGE_SIZE);
    }

    /** Only the first cards, and how many there are. */
    Answer first(int atMost) throws IOException {
        return answer(List.of(), 0, atMost);
    }

    private Answer answer(List<Window> offered, int after, int atMost) throws IOException {
        var best = collector(after + atMost);
        var callFirst = collector(atMost);
        var pass = new OnePass(query, !words.isEmpty(), offered, now.toLocalDate(), best, callFirst);
        searcher.search(candidates(), pass);
        return new Answer(kept(best.topDocs(after, atMost)), kept(callFirst.topDocs()), pass.tally());
    }

    /** What was found, as the index keeps it, and what was counted. */
    record Answer(List<Kept> found, List<Kept> callFirst, Tally tally) {}

    /** A card as text, and the dates that go with it. */
    record Kept(String card, List<Moment> dates) {}

    private TopFieldCollector collector(int atMost) {
        return new TopFieldCollectorManager(order(), Math.max(1, atMost), null, Integer.MAX_VALUE).newCollector();
    }

    /** All that can fit, or fit all but one choice: what the words fit, no farther away than any distance counted. */
    private Query candidates() throws IOException {
        var fitting = words.isEmpty() ? new MatchAllDocsQuery() : fittingWords();
        return query.near() == null || query.within() == null
                ? fitting
                : new BooleanQuery.Builder()
                        .add(fitting, Occur.MUST)
                        .add(
                                circle(query.near(), Math.max(query.within().metres(), Finder.RADII.getLast())),
                                Occur.FILTER)
                        .build();
    }

    /** What fits all words; or fewer, if nothing within reach fits them all. */
    private Query fittingWords() throws IOException {
        var fitting = new WordQuery(words, searcher);
        var least = words.size();
        while (least > 1 && !isWithinReach(fitting.fits(least))) {
            least--;
        }
        return order().needsScores() ? fitting.pointsFor(least) : fitting.fits(least);
    }

    private boolean isWithinReach(Query wanted) throws IOException {
        var reach = new BooleanQuery.Builder().add(wanted, Occur.FILTER);
        if (query.near() != null) {
            reach.add(circle(query.near(), REACH_IN_METRES), Occur.FILTER);
        }
        return searcher.search(reach.build(), new TopScoreDocCollectorManager(1, 1)).scoreDocs.length > 0;
    }

    /** A little wider than asked, as the pass measures by itself. */
    private static Query circle(Point centre, double metres) {
        return LatLonPoint.newDistanceQuery("point", centre.latitude(), centre.longitude(), metres + 1);
    }

    private Sort order() {
        var order = new ArrayList<SortField>();
        if (query.order() == Order.SOONEST) {
            order.add(soonest());
        } else if (query.order() == Order.BEST && !words.isEmpty()) {
            order.add(SortField.FIELD_SCORE);
        }
        if (query.near() != null) {
            var near = query.near();
            order.add(LatLonDocValuesField.newDistanceSort("point", near.latitude(), near.longitude()));
        } else if (query.order() != Order.SOONEST && query.window() != null) {
            order.add(soonest());
        }
        order.add(new SortedSetSortField("name", false));
        return new Sort(order.toArray(SortField[]::new));
    }

    private SortField soonest() {
        var from = query.window() == null ? now : query.window().from();
        return new SoonestFirst(from.toEpochSecond()).getSortField(false);
    }

    private List<Kept> kept(TopDocs found) throws IOException {
        var kept = new ArrayList<Kept>();
        var stored = searcher.storedFields();
        for (var hit : found.scoreDocs) {
            var card = stored.document(hit.doc, Set.of("card")).get("card");
            kept.add(new Kept(card, Almanac.dates(almanac(hit.doc))));
        }
        return kept;
    }

    private BytesRef almanac(int document) throws IOException {
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return new Beside(leaf.reader()).almanac(document - leaf.docBase);
    }
}
