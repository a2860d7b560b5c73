package nl.omdehoek.ui.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.omdehoek.people.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Slows down who does something very often: from one address, as one person, and all together. It never locks anybody out:
 * what was used up comes back bit by bit. Who sits at a desk, signed in, does much for others, and is spared.
 */
@Component
public class Limits {

    private static final int MOST_ADDRESSES = 100_000;

    /** The part of an address that its provider gives out whole: whoever has one has all that begin with it. */
    private static final int BYTES_OF_ONE_NETWORK = 8;

    private final Map<Limit, Counters> counters = new EnumMap<>(Limit.class);

    /** Those from one address can be set, as it depends on who shares one. */
    Limits(
            @Value("${omdehoek.limits.words}") int words,
            @Value("${omdehoek.limits.sign-ups}") int signUps,
            @Value("${omdehoek.limits.links}") int links,
            Clock clock) {
        var fromOne = Map.of(Limit.WORDS, words, Limit.SIGN_UPS, signUps, Limit.LINKS, links);
        var time = new ByClock(clock);
        fromOne.forEach((limit, most) -> counters.put(limit, new Counters(limit, most, time)));
    }

    private record ByClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** What is counted; how often it may be done by one person and by all, in how long. */
    public enum Limit {
        /** Trying code words. */
        WORDS(10, 1_000, Duration.ofMinutes(10)),
        /**
         * Signing up. The computers of a library share one address, and so do many phones on one mobile network; a class that
         * signs up for a course has to get through in one go.
         */
        SIGN_UPS(30, 100_000, Duration.ofHours(1)),
        /** Asking for a mail with a link. */
        LINKS(5, 1_000, Duration.ofHours(1));

        private final int byOne;
        private final int inAll;
        private final Duration again;

        Limit(int byOne, int inAll, Duration again) {
            this.byOne = byOne;
            this.inAll = inAll;
            this.again = again;
        }
    }

    /** Counts one, and tells how long to wait if that is one too many; empty: it may be done. */
    public Optional<Duration> take(Limit limit, HttpServletRequest request, Optional<PersonId> person) {
        return request.isUserInRole("DESK") || request.isUserInRole("CONNECTOR")
                ? Optional.empty()
                : Objects.requireNonNull(counters.get(limit)).take(network(request.getRemoteAddr()), person);
    }

    /** How long to wait in whole minutes, as one says it. */
    public static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    private static String network(String address) {
        try {
            // Only digits and colons: no name is looked up.
            return address.matches("[\\da-fA-F:.]{2,45}") && InetAddress.getByName(address) instanceof Inet6Address it
                    ? HexFormat.of().formatHex(it.getAddress(), 0, BYTES_OF_ONE_NETWORK)
                    : address;
        } catch (UnknownHostException _) {
            return address;
        }
    }

    private static final class Counters {

        private final Bucket all;
        private final LoadingCache<String, Bucket> addresses;
        private final LoadingCache<PersonId, Bucket> persons;

        Counters(Limit limit, int fromOne, TimeMeter time) {
            all = bucket(limit.inAll, limit.again, time);
            addresses = cache(limit.again, () -> bucket(fromOne, limit.again, time));
            persons = cache(limit.again, () -> bucket(limit.byOne, limit.again, time));
        }

        private static <K> LoadingCache<K, Bucket> cache(Duration lasting, Supplier<Bucket> fresh) {
            return Caffeine.newBuilder()
                    .expireAfterAccess(lasting)
                    .maximumSize(MOST_ADDRESSES)
                    .build(_ -> fresh.get());
        }

        private static Bucket bucket(int times, Duration again, TimeMeter time) {
            return Bucket.builder()
                    .addLimit(it -> it.capacity(times).refillGreedy(times, again))
                    .withCustomTimePrecision(time)
                    .build();
        }

        Optional<Duration> take(String address, Optional<PersonId> person) {
            return take(addresses.get(address))
                    .or(() -> person.flatMap(it -> take(persons.get(it))))
                    .or(() -> take(all));
        }

        private static Optional<Duration> take(Bucket bucket) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            return probe.isConsumed()
                    ? Optional.empty()
                    : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
