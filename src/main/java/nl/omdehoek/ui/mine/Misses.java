package nl.omdehoek.ui.mine;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Counts from where secrets of calendars are tried that are none. Only those: the calendars of a whole town may ask from one
 * address, and must not have to wait because one of them follows what was stopped.
 */
@Component
class Misses {

    private static final int MOST = 30;
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 100_000;

    private final LoadingCache<String, Bucket> missed = Caffeine.newBuilder()
            .expireAfterAccess(AGAIN)
            .maximumSize(MOST_ADDRESSES)
            .build(_ -> Bucket.builder()
                    .addLimit(it -> it.capacity(MOST).refillGreedy(MOST, AGAIN))
                    .build());

    /** Whether one more from this address is answered as usual. */
    boolean mayMiss(String address) {
        return missed.get(address).tryConsume(1);
    }
}
