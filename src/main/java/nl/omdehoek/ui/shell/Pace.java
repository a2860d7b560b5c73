package nl.omdehoek.ui.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How much one may do in a while; it never holds anybody up for longer than that. */
public final class Pace {

    private static final int MOST_KNOWN = 100_000;
    private static final Duration ALMOST_A_MINUTE = Duration.ofSeconds(59);

    private final LoadingCache<String, Bucket> known;
    private final Clock clock;

    /** @param times how often, in this while */
    public Pace(int times, Duration aWhile, Clock clock) {
        this.clock = clock;
        known = Caffeine.newBuilder()
                .expireAfterAccess(aWhile)
                .maximumSize(MOST_KNOWN)
                .build(_ -> Bucket.builder()
                        .addLimit(it -> it.capacity(times).refillGreedy(times, aWhile))
                        .withCustomTimePrecision(new Watch(clock))
                        .build());
    }

    /** Counts one more; if that is too many, it is not counted, and this is when there is room again: a whole minute. */
    public Optional<Instant> take(String who) {
        var taken = known.get(who).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed()
                ? Optional.empty()
                : Optional.of(clock.instant()
                        .plusNanos(taken.getNanosToWaitForRefill())
                        .plus(ALMOST_A_MINUTE)
                        .truncatedTo(ChronoUnit.MINUTES));
    }

    private record Watch(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
