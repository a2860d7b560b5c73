package nl.omdehoek.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;

/** When a thing begins that has not ended at some moment; what opens rather than takes place comes after all that does. */
final class SoonestFirst extends LongValuesSource {

    private final long from;

    /** From this moment on, in seconds since 1970. */
    SoonestFirst(long from) {
        this.from = from;
    }

    @Override
    public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        var almanac = DocValues.getBinary(leaf.reader(), "almanac");
        return new LongValues() {
            @Override
            public boolean advanceExact(int document) throws IOException {
                return almanac.advanceExact(document);
            }

            @Override
            public long longValue() throws IOException {
                return Almanac.firstDate(almanac.binaryValue(), from);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoonestFirst same && same.from == from;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(from);
    }

    @Override
    public String toString() {
        return "soonest after " + from;
    }
}
