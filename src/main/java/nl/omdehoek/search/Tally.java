package nl.omdehoek.search;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what would be left with each other choice, one listing after another. */
final class Tally {

    private final long[] traits = new long[Long.SIZE];
    private final Map<String, Long> languages = new HashMap<>();
    private final long[] times = new long[When.OFFERED.size()];
    private final long[] radii = new long[Finder.RADII.size()];
    private long found;
    private long callFirst;

    void countFound() {
        found++;
    }

    void countCallFirst() {
        callFirst++;
    }

    /** A listing with these of the traits that are being counted. */
    void countTraits(long bits) {
        for (var rest = bits; rest != 0; rest &= rest - 1) {
            traits[Long.numberOfTrailingZeros(rest)]++;
        }
    }

    void countLanguage(String language, long listings) {
        languages.merge(language, listings, Long::sum);
    }

    /** A listing that is on in these of the times offered, a bit for each. */
    void countTimes(int on) {
        for (var rest = on; rest != 0; rest &= rest - 1) {
            times[Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    void countDistance(long metres) {
        for (var at = 0; at < radii.length; at++) {
            radii[at] += metres <= Finder.RADII.get(at) ? 1 : 0;
        }
    }

    long found() {
        return found;
    }

    long callFirst() {
        return callFirst;
    }

    Counts counts(boolean fromSomewhere) {
        var flags = Traits.FLAGS.read(traits);
        return new Counts(
                Traits.KINDS.read(traits),
                Traits.THEMES.read(traits),
                Traits.ACCESS.read(traits),
                Map.copyOf(languages),
                Traits.AUDIENCES.read(traits),
                Traits.SETTINGS.read(traits),
                flags.getOrDefault(Traits.Flag.FREE, 0L),
                flags.getOrDefault(Traits.Flag.NO_REFERRAL, 0L),
                times(),
                fromSomewhere ? radii() : Map.of());
    }

    private Map<When.Named, Long> times() {
        var counts = new TreeMap<When.Named, Long>();
        for (var at = 0; at < times.length; at++) {
            counts.put(When.OFFERED.get(at), times[at]);
        }
        return counts;
    }

    private Map<Integer, Long> radii() {
        var counts = new TreeMap<Integer, Long>();
        for (var at = 0; at < radii.length; at++) {
            counts.put(Finder.RADII.get(at), radii[at]);
        }
        return counts;
    }
}
