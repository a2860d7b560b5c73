package nl.omdehoek.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omdehoek.search.dutch.TypedWord;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * Typed words as a query that gives points: for each word by where it stands and by how near it comes to what was typed,
 * the rarer word counting more, and some for the whole title. What fits equally well has equally many points, so that
 * the nearest of those comes first. See decision 0007.
 */
final class WordQuery {

    private static final float IN_TEXT = 2;
    private static final float MORE_IN_ABOUT = 1.5f;
    private static final float MORE_IN_TITLE = 3.5f;
    private static final float AS_PART = 0.7f;
    private static final float AS_HALVES = 0.7f;
    private static final float AS_OTHER_WORD = 0.6f;
    private static final float AS_BEGINNING = 0.6f;
    private static final float AS_SOUND = 0.5f;
    private static final float FOR_PHRASE = 1;
    private static final float FOR_WHOLE_TITLE = 1.5f;
    private static final float LEAST_WEIGHT = 0.3f;

    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_WITH_TYPO = 4;
    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    private final List<TypedWord> words;
    private final IndexSearcher searcher;
    private final List<Query> queries = new ArrayList<>();

    WordQuery(List<TypedWord> words, IndexSearcher searcher) throws IOException {
        this.words = words;
        this.searcher = searcher;
        for (var word : words) {
            queries.add(new BoostQuery(one(word), weight(word)));
        }
    }

    /** What fits at least so many of the words. */
    Query least(int least) {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        queries.forEach(it -> any.add(it, Occur.SHOULD));
        var stems = words.stream().map(TypedWord::stem).toList();
        var all = new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(
                        points(new TermQuery(new Term("wholeTitle", String.join(" ", stems))), FOR_WHOLE_TITLE),
                        Occur.SHOULD)
                .add(onlyByOtherNames(), Occur.MUST_NOT);
        if (stems.size() > 1) {
            all.add(points(new PhraseQuery(1, "title", stems.toArray(String[]::new)), FOR_PHRASE), Occur.SHOULD);
        }
        return all.build();
    }

    /** Homes and schools that are found by name only, where something else than their name was typed. */
    private Query onlyByOtherNames() {
        var named = new BooleanQuery.Builder();
        words.forEach(it -> named.add(anyOf("names", List.of(it.stem(), it.sound())), Occur.MUST));
        return new BooleanQuery.Builder()
                .add(IntPoint.newExactQuery("byNameOnly", 1), Occur.MUST)
                .add(named.build(), Occur.MUST_NOT)
                .build();
    }

    private Query one(TypedWord word) throws IOException {
        var all = new ArrayList<Query>();
        var exact = new ArrayList<>(word.joined());
        exact.add(word.stem());
        everywhere(exact, 1, all);
        everywhere(word.others(), AS_OTHER_WORD, all);
        halves(word.halves(), all);
        if (!word.known() && documents(word.stem()) == 0) {
            misspelt(word, all);
        }
        return any(all);
    }

    private static void everywhere(Collection<String> stems, float factor, List<Query> all) {
        if (!stems.isEmpty()) {
            all.add(points(anyOf("title", stems), MORE_IN_TITLE * factor));
            all.add(points(anyOf("about", stems), MORE_IN_ABOUT * factor));
            all.add(points(anyOf("text", stems), IN_TEXT * factor));
            all.add(points(anyOf("titleParts", stems), MORE_IN_TITLE * AS_PART * factor));
            all.add(points(anyOf("parts", stems), IN_TEXT * AS_PART * factor));
        }
    }

    /** A compound that is written as two words elsewhere: both have to be there. */
    private static void halves(List<String> halves, List<Query> all) {
        if (!halves.isEmpty()) {
            all.add(points(both(halves, "title", "titleParts"), MORE_IN_TITLE * AS_HALVES));
            all.add(points(both(halves, "text", "parts"), IN_TEXT * AS_HALVES));
        }
    }

    private static Query both(List<String> halves, String field, String fieldOfParts) {
        var both = new BooleanQuery.Builder();
        for (var half : halves) {
            both.add(any(List.of(anyOf(field, List.of(half)), anyOf(fieldOfParts, List.of(half)))), Occur.MUST);
        }
        return both.build();
    }

    /** Nobody wrote it so: perhaps it is the beginning of a longer word, or sounds like another. */
    private void misspelt(TypedWord word, List<Query> all) throws IOException {
        if (word.stem().length() >= SHORTEST_BEGINNING) {
            all.add(points(new PrefixQuery(new Term("title", word.stem())), MORE_IN_TITLE * AS_BEGINNING));
            all.add(points(new PrefixQuery(new Term("text", word.stem())), IN_TEXT * AS_BEGINNING));
        }
        var alike = soundingLike(word);
        if (!alike.isEmpty()) {
            all.add(points(anyOf("titleSounds", alike), MORE_IN_TITLE * AS_SOUND));
            all.add(points(anyOf("sounds", alike), IN_TEXT * AS_SOUND));
        }
    }

    private Set<String> soundingLike(TypedWord word) throws IOException {
        var sound = new Term("sounds", word.sound());
        var alike = new FuzzyQuery(sound, word.sound().length() < SHORTEST_WITH_TYPO ? 0 : typos(word.stem()), 1);
        var terms = new HashSet<Term>();
        searcher.rewrite(alike).visit(QueryVisitor.termCollector(terms));
        return terms.stream().map(Term::text).collect(Collectors.toSet());
    }

    private static int typos(String word) {
        return word.length() < SHORTEST_WITH_TYPO ? 0 : word.length() < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
    }

    private float weight(TypedWord word) throws IOException {
        var documents = documents(word.stem());
        var all = Math.max(2, searcher.getIndexReader().numDocs());
        var rarity = documents == 0 ? 1 : Math.log1p((double) all / documents) / Math.log1p(all);
        return Math.max(LEAST_WEIGHT, (float) rarity);
    }

    private int documents(String stem) throws IOException {
        var reader = searcher.getIndexReader();
        return reader.docFreq(new Term("text", stem)) + reader.docFreq(new Term("parts", stem));
    }

    private static Query anyOf(String field, Collection<String> stems) {
        return any(stems.stream()
                .map(it -> (Query) new TermQuery(new Term(field, it)))
                .toList());
    }

    private static Query any(List<Query> queries) {
        if (queries.size() == 1) {
            return queries.getFirst();
        }
        var any = new BooleanQuery.Builder();
        queries.forEach(it -> any.add(it, Occur.SHOULD));
        return any.build();
    }

    private static Query points(Query query, float points) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }
}
