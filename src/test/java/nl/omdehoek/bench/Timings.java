package nl.omdehoek.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** How long each of many questions took, in nanoseconds. */
final class Timings {

    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private final long[] sorted;

    Timings(long[] nanoseconds) {
        sorted = nanoseconds.clone();
        Arrays.sort(sorted);
    }

    Timings with(Timings others) {
        return new Timings(LongStream.concat(Arrays.stream(sorted), Arrays.stream(others.sorted))
                .toArray());
    }

    /** In milliseconds, to a hundredth: the time that this share of the questions stayed within. */
    double percentile(int percent) {
        var at = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return Math.round(sorted[Math.max(0, at)] / NANOSECONDS_A_MILLISECOND * 100) / 100.0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms", percentile(50), percentile(95), percentile(99));
    }
}
