package nl.omdehoek.search;

import java.io.IOException;
import nl.omdehoek.geography.Point;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SloppyMath;

/** The values that a segment of the index keeps beside each listing; to be asked in the order of the listings. */
final class Beside {

    private final SortedNumericDocValues traits;
    private final SortedNumericDocValues goneOn;
    private final SortedNumericDocValues point;
    private final BinaryDocValues almanac;

    Beside(LeafReader reader) throws IOException {
        traits = DocValues.getSortedNumeric(reader, "traits");
        goneOn = DocValues.getSortedNumeric(reader, "goneOn");
        point = DocValues.getSortedNumeric(reader, "point");
        almanac = DocValues.getBinary(reader, "almanac");
    }

    /** See {@link Traits}. */
    long traits(int document) throws IOException {
        return first(traits, document);
    }

    /** In days since 1970. */
    long goneOn(int document) throws IOException {
        return first(goneOn, document);
    }

    /** Rounded as a {@link nl.omdehoek.geography.Distance} is. */
    long metres(int document, Point from) throws IOException {
        var encoded = first(point, document);
        return Math.round(SloppyMath.haversinMeters(
                from.latitude(),
                from.longitude(),
                GeoEncodingUtils.decodeLatitude((int) (encoded >> Integer.SIZE)),
                GeoEncodingUtils.decodeLongitude((int) encoded)));
    }

    /** See {@link Almanac}; to be read before the next one is asked for. */
    BytesRef almanac(int document) throws IOException {
        almanac.advanceExact(document);
        return almanac.binaryValue();
    }

    private static long first(SortedNumericDocValues values, int document) throws IOException {
        values.advanceExact(document);
        return values.nextValue();
    }
}
