package nl.omdehoek.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;

/**
 * Goes once through all that the words fit, and finds everything on the way: the best of what fits, what to call first,
 * and how many there would be with each other choice. What fits all but one choice counts for the others of that one; what
 * fails twice counts nowhere. See decision 0006.
 */
final class OnePass implements Collector {

    private final FindQuery query;
    private final boolean named;
    private final Choices choices;
    private final TimesAsked times;
    private final int offered;
    private final LocalDate today;
    private final TopFieldCollector best;
    private final TopFieldCollector callFirst;
    private final Tally tally = new Tally();

    /**
     * Counts these times too, beside the one that was asked for. If words were typed, names were matched with them before.
     */
    OnePass(
            FindQuery query,
            boolean named,
            List<Window> offered,
            LocalDate today,
            TopFieldCollector best,
            TopFieldCollector callFirst) {
        this.query = query;
        this.named = named;
        this.choices = new Choices(query.filters());
        this.today = today;
        this.best = best;
        this.callFirst = callFirst;
        this.offered = offered.size();
        var windows = new ArrayList<>(offered);
        if (query.window() != null) {
            windows.add(query.window());
        }
        this.times = new TimesAsked(windows);
    }

    Tally tally() {
        return tally;
    }

    @Override
    public ScoreMode scoreMode() {
        return best.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        return new Leaf(leaf);
    }

    /** The pass through one segment of the index. */
    private final class Leaf implements LeafCollector {

        private final Beside values;
        private final Spoken spoken;
        private final LeafCollector bestHere;
        private final LeafCollector callFirstHere;
        private long metres;
        private int whenOn;

        Leaf(LeafReaderContext leaf) throws IOException {
            values = new Beside(leaf.reader());
            spoken = new Spoken(leaf.reader(), query.filters().language());
            bestHere = best.getLeafCollector(leaf);
            callFirstHere = callFirst.getLeafCollector(leaf);
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            var nearer = new NearerIsBetter(scorer);
            bestHere.setScorer(nearer);
            callFirstHere.setScorer(nearer);
        }

        @Override
        public void collect(int document) throws IOException {
            var traits = values.traits(document);
            if (choices.areHadBy(traits) && isListed(traits) && values.goneOn(document) > today.toEpochDay()) {
                var failed = failed(traits, document);
                if (Choices.isOneAtMost(failed)) {
                    count(traits, failed, document);
                    keep(traits, failed, document);
                }
            }
        }

        /** Homes and schools are for who looks for them by name. */
        private boolean isListed(long traits) {
            return named || !Traits.FLAGS.has(Traits.Flag.BY_NAME_ONLY, traits);
        }

        /** The dearer something is to find out, the later; two failures are enough to know. */
        private int failed(long traits, int document) throws IOException {
            var failed = choices.failedBy(traits) | (spoken.isWanted(document) ? 0 : Choices.LANGUAGE);
            if (Choices.isOneAtMost(failed)) {
                metres = query.near() == null ? 0 : values.metres(document, query.near());
                failed |= query.within() != null && metres > query.within().metres() ? Choices.DISTANCE : 0;
            }
            if (Choices.isOneAtMost(failed)) {
                whenOn = times.whenOn(values.almanac(document));
                failed |= query.window() != null && whenOn >> offered == 0 ? Choices.TIME : 0;
            }
            return failed;
        }

        private void count(long traits, int failed, int document) throws IOException {
            tally.countTraits(Choices.counted(failed, traits));
            if (Choices.isOnly(Choices.LANGUAGE, failed)) {
                spoken.count(document);
            }
            if (Choices.isOnly(Choices.DISTANCE, failed)) {
                tally.countDistance(metres);
            }
            if (Choices.isOnly(Choices.TIME, failed)) {
                tally.countTimes(whenOn & ((1 << offered) - 1));
            }
        }

        private void keep(long traits, int failed, int document) throws IOException {
            if (failed == 0) {
                tally.countFound();
                bestHere.collect(document);
            } else if (failed == Choices.TIME && Traits.FLAGS.has(Traits.Flag.CALL_FIRST, traits)) {
                tally.countCallFirst();
                callFirstHere.collect(document);
            }
        }

        @Override
        public void finish() throws IOException {
            spoken.addTo(tally);
            bestHere.finish();
            callFirstHere.finish();
        }

        /** Points for the words, less for what is farther away. */
        private final class NearerIsBetter extends FilterScorable {

            NearerIsBetter(Scorable words) {
                super(words);
            }

            @Override
            public float score() throws IOException {
                return (float) (super.score() * Nearness.worth(metres));
            }
        }
    }
}
