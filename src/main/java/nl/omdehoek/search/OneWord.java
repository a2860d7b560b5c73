package nl.omdehoek.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omdehoek.search.dutch.TypedWord;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * One typed word as a query: what it fits, and how many points that is worth, by where it stands and how near it comes to
 * what was typed. See decision 0007.
 */
final class OneWord {

    private static final float IN_TEXT = 2;
    private static final float MORE_IN_ABOUT = 1.5f;
    private static final float MORE_IN_TITLE = 3.5f;
    private static final float AS_PART = 0.7f;
    private static final float AS_HALVES = 0.7f;
    private static final float AS_OTHER_WORD = 0.6f;
    private static final float AS_BEGINNING = 0.6f;
    private static final float AS_SOUND = 0.5f;

    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_WITH_TYPO = 4;
    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    private final IndexSearcher searcher;
    private final List<Query> fits = new ArrayList<>();
    private final List<Query> points = new ArrayList<>();
    private final int documents;

    OneWord(TypedWord word, IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.documents = documents(word.stem());
        var exact = new HashSet<>(word.joined());
        exact.add(word.stem());
        asWritten(exact, 1);
        asWritten(word.others(), AS_OTHER_WORD);
        asHalves(word.halves());
        if (!word.known() && documents == 0) {
            asBeginning(word.stem());
            asSounding(word);
        }
    }

    /** What it fits. */
    Query fits() {
        return any(fits);
    }

    /** What that is worth. */
    Query points() {
        return any(points);
    }

    /** About how many listings hold the word itself. */
    int documents() {
        return documents;
    }

    private int documents(String stem) throws IOException {
        var reader = searcher.getIndexReader();
        return reader.docFreq(new Term("text", stem)) + reader.docFreq(new Term("parts", stem));
    }

    private void asWritten(Collection<String> stems, float factor) {
        if (!stems.isEmpty()) {
            fits.add(anyOf("text", stems));
            fits.add(anyOf("parts", stems));
            give(IN_TEXT * factor, anyOf("text", stems));
            give(MORE_IN_ABOUT * factor, anyOf("about", stems));
            give(MORE_IN_TITLE * factor, anyOf("title", stems));
            give(IN_TEXT * AS_PART * factor, anyOf("parts", stems));
            give(MORE_IN_TITLE * AS_PART * factor, anyOf("titleParts", stems));
        }
    }

    /** A compound that is two words elsewhere: both have to be there. */
    private void asHalves(List<String> halves) {
        if (!halves.isEmpty()) {
            fits.add(both(halves, "text", "parts"));
            give(IN_TEXT * AS_HALVES, both(halves, "text", "parts"));
            give(MORE_IN_TITLE * AS_HALVES, both(halves, "title", "titleParts"));
        }
    }

    private static Query both(List<String> halves, String field, String fieldOfParts) {
        var both = new BooleanQuery.Builder();
        for (var half : halves) {
            both.add(any(List.of(anyOf(field, List.of(half)), anyOf(fieldOfParts, List.of(half)))), Occur.MUST);
        }
        return both.build();
    }

    /** Nobody wrote it so: perhaps it is the beginning of a longer word. */
    private void asBeginning(String stem) {
        if (stem.length() >= SHORTEST_BEGINNING) {
            fits.add(new PrefixQuery(new Term("text", stem)));
            give(IN_TEXT * AS_BEGINNING, new PrefixQuery(new Term("text", stem)));
            give(MORE_IN_TITLE * AS_BEGINNING, new PrefixQuery(new Term("title", stem)));
        }
    }

    /** Or it sounds like another, give or take a letter. */
    private void asSounding(TypedWord word) throws IOException {
        var alike = alike(word);
        if (!alike.isEmpty()) {
            fits.add(anyOf("sounds", alike));
            give(IN_TEXT * AS_SOUND, anyOf("sounds", alike));
            give(MORE_IN_TITLE * AS_SOUND, anyOf("titleSounds", alike));
        }
    }

    private Set<String> alike(TypedWord word) throws IOException {
        var length = word.stem().length();
        var typos = word.sound().length() < SHORTEST_WITH_TYPO ? 0 : length < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
        var terms = new HashSet<Term>();
        searcher.rewrite(new FuzzyQuery(new Term("sounds", word.sound()), typos, 1))
                .visit(QueryVisitor.termCollector(terms));
        return terms.stream().map(Term::text).collect(Collectors.toSet());
    }

    private void give(float worth, Query query) {
        points.add(new BoostQuery(new ConstantScoreQuery(query), worth));
    }

    /** Any of these words in this field. */
    static Query anyOf(String field, Collection<String> words) {
        return any(words.stream()
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
}
