package nl.omdehoek.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The languages that are spoken at each listing of a segment: compared with the one that was asked for, and counted. */
final class Spoken {

    private final SortedSetDocValues languages;
    private final boolean anyWillDo;
    private final long wanted;
    private final long[] counts;

    Spoken(LeafReader reader, @Nullable String wanted) throws IOException {
        this.languages = DocValues.getSortedSet(reader, "languages");
        this.anyWillDo = wanted == null;
        this.wanted = wanted == null ? -1 : languages.lookupTerm(new BytesRef(wanted));
        this.counts = new long[Math.toIntExact(languages.getValueCount())];
    }

    boolean isWanted(int document) throws IOException {
        return anyWillDo || (wanted >= 0 && isSpoken(document));
    }

    private boolean isSpoken(int document) throws IOException {
        if (languages.advanceExact(document)) {
            for (var left = languages.docValueCount(); left > 0; left--) {
                if (languages.nextOrd() == wanted) {
                    return true;
                }
            }
        }
        return false;
    }

    void count(int document) throws IOException {
        if (languages.advanceExact(document)) {
            for (var left = languages.docValueCount(); left > 0; left--) {
                counts[(int) languages.nextOrd()]++;
            }
        }
    }

    void addTo(Tally tally) throws IOException {
        for (var language = 0; language < counts.length; language++) {
            if (counts[language] > 0) {
                tally.countLanguage(languages.lookupOrd(language).utf8ToString(), counts[language]);
            }
        }
    }
}
