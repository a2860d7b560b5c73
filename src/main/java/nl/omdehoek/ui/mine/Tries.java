package nl.omdehoek.ui.mine;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries words: ten from one address, or as many as were set, and a thousand in all, and then as many in ten
 * minutes. It never locks anybody out for longer.
 */
@Component
class Tries {

    private static final int IN_ALL = 1_000;
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 100_000;

    private final Bucket all = bucket(IN_ALL);
    private final LoadingCache<String, Bucket> fromOne;

    /** @param most from one address, which many people may share */
    Tries(@Value("${omdehoek.tries}") int most) {
        fromOne = Caffeine.newBuilder()
                .expireAfterAccess(AGAIN)
                .maximumSize(MOST_ADDRESSES)
                .build(_ -> bucket(most));
    }

    private static Bucket bucket(int tries) {
        return Bucket.builder()
                .addLimit(it -> it.capacity(tries).refillGreedy(tries, AGAIN))
                .build();
    }

    boolean mayTry(String address) {
        return fromOne.get(address).tryConsume(1) && all.tryConsume(1);
    }
}
