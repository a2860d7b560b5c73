package nl.omdehoek.ui.staff;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows down who asks for links or tries passkeys: thirty from one address, as a town hall is, and then as many in ten minutes. */
@Component
class SignInTries {

    static final int FROM_ONE = 30;
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 100_000;

    private final LoadingCache<String, Bucket> fromOne = Caffeine.newBuilder()
            .expireAfterAccess(AGAIN)
            .maximumSize(MOST_ADDRESSES)
            .build(_ -> Bucket.builder()
                    .addLimit(it -> it.capacity(FROM_ONE).refillGreedy(FROM_ONE, AGAIN))
                    .build());

    boolean mayTry(String address) {
        return fromOne.get(address).tryConsume(1);
    }
}
