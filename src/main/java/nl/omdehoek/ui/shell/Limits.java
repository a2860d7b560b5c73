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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Slows down who does something very often: from one network, as one person, and all together. It never locks anybody out:
 * what was used up comes back bit by bit. Who sits at a desk, signed in, does much for others, and is spared where it is for
 * others.
 */
@Component
public class Limits {

    private static final Set<Role> DESKS = EnumSet.of(Role.DESK, Role.CONNECTOR, Role.STAND_IN);
    private static final int MOST_KNOWN = 100_000;
    private static final Duration ALMOST_A_MINUTE = Duration.ofSeconds(59);

    /** The part of an address that its provider gives out whole: whoever has one has all that begin with it. */
    private static final int BYTES_OF_ONE_NETWORK = 8;

    private final Map<Limit, Counters> counters = new EnumMap<>(Limit.class);
    private final Clock clock;

    /** How often from one network can be set, as it depends on who shares one. */
    Limits(Environment settings, Clock clock) {
        this.clock = clock;
        var time = new ByClock(clock);
        for (var limit : Limit.values()) {
            var fromOne = settings.getRequiredProperty("omdehoek.limits." + limit.setting, Integer.class);
            counters.put(limit, new Counters(limit, fromOne, time));
        }
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
        WORDS("words", 10, 1_000, Duration.ofMinutes(10)),
        /**
         * Signing up. The computers of a library share one address, and so do many phones on one mobile network; a class that
         * signs up for a course has to get through in one go.
         */
        SIGN_UPS("sign-ups", 30, 100_000, Duration.ofHours(1)),
        /** Asking for a mail with a link. */
        LINKS("links", 5, 1_000, Duration.ofHours(1)),
        /** Writing to somebody. */
        MESSAGES("messages", 30, Limit.NO_MATTER, Duration.ofHours(1)),
        /** Reporting something. A wave of reports is no reason to hear nobody any more. */
        REPORTS("reports", Limit.NO_MATTER, Limit.NO_MATTER, Duration.ofHours(1)),
        /** Asking to be let in as staff. What strangers ask elsewhere never keeps anybody out. */
        SIGN_INS("sign-ins", 4, Limit.NO_MATTER, Duration.ofHours(1)),
        /** Trying passkeys; the same holds. */
        PASSKEYS("passkeys", Limit.NO_MATTER, Limit.NO_MATTER, Duration.ofMinutes(10)),
        /**
         * Trying a secret of a calendar that is none. Only those: the calendars of a whole town may ask from one address, and
         * must not have to wait because one of them follows what was stopped.
         */
        CALENDAR_MISSES("calendar-misses", Limit.NO_MATTER, Limit.NO_MATTER, Duration.ofMinutes(10));

        private static final int NO_MATTER = Integer.MAX_VALUE;
        private static final Set<Limit> FOR_OTHERS = EnumSet.of(WORDS, SIGN_UPS, LINKS);

        private final String setting;
        private final int byOne;
        private final int inAll;
        private final Duration again;

        Limit(String setting, int byOne, int inAll, Duration again) {
            this.setting = setting;
            this.byOne = byOne;
            this.inAll = inAll;
            this.again = again;
        }

        /** Whether a desk does it for somebody else. */
        private boolean isForOthers() {
            return FOR_OTHERS.contains(this);
        }
    }

    /** Counts one by nobody who is known, and tells how long to wait if that is one too many; empty: it may be done. */
    public Optional<Duration> take(Limit limit, HttpServletRequest request) {
        return take(limit, request, Optional.empty());
    }

    /** The same, and by whom it is done, wherever they are. */
    public Optional<Duration> take(Limit limit, HttpServletRequest request, Optional<PersonId> person) {
        return takeAs(limit, request, person.map(PersonId::toString));
    }

    /** The same of what is done to one address: from elsewhere it can be done still, so that no stranger uses it up. */
    public Optional<Duration> take(Limit limit, HttpServletRequest request, MailAddress to) {
        return takeAs(limit, request, Optional.of(network(request.getRemoteAddr()) + " " + to.text()));
    }

    private Optional<Duration> takeAs(Limit limit, HttpServletRequest request, Optional<String> one) {
        return limit.isForOthers() && isDesk(request)
                ? Optional.empty()
                : Objects.requireNonNull(counters.get(limit)).take(one, network(request.getRemoteAddr()));
    }

    private static boolean isDesk(HttpServletRequest request) {
        return DESKS.stream().anyMatch(it -> request.isUserInRole(it.name()));
    }

    /** How long to wait in whole minutes, as one says it. */
    public static long minutes(Duration wait) {
        return Math.max(1, wait.plus(ALMOST_A_MINUTE).toMinutes());
    }

    /** Until when that is: a whole minute, as one reads it on a clock. */
    public Instant until(Duration wait) {
        return clock.instant().plus(wait).plus(ALMOST_A_MINUTE).truncatedTo(ChronoUnit.MINUTES);
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
        private final LoadingCache<String, Bucket> networks;
        private final LoadingCache<String, Bucket> ones;

        Counters(Limit limit, int fromOne, TimeMeter time) {
            all = bucket(limit.inAll, limit.again, time);
            networks = cache(limit.again, () -> bucket(fromOne, limit.again, time));
            ones = cache(limit.again, () -> bucket(limit.byOne, limit.again, time));
        }

        private static LoadingCache<String, Bucket> cache(Duration lasting, Supplier<Bucket> fresh) {
            return Caffeine.newBuilder()
                    .expireAfterAccess(lasting)
                    .maximumSize(MOST_KNOWN)
                    .build(_ -> fresh.get());
        }

        private static Bucket bucket(int times, Duration again, TimeMeter time) {
            return Bucket.builder()
                    .addLimit(it -> it.capacity(times).refillGreedy(times, again))
                    .withCustomTimePrecision(time)
                    .build();
        }

        /** What one of them refuses is counted by none: who goes on trying uses up nothing of others. */
        Optional<Duration> take(Optional<String> one, String network) {
            var taken = new ArrayList<Bucket>();
            for (var bucket : buckets(one, network)) {
                var probe = bucket.tryConsumeAndReturnRemaining(1);
                if (!probe.isConsumed()) {
                    taken.forEach(it -> it.addTokens(1));
                    return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
                }
                taken.add(bucket);
            }
            return Optional.empty();
        }

        private List<Bucket> buckets(Optional<String> one, String network) {
            var buckets = new ArrayList<Bucket>();
            one.ifPresent(it -> buckets.add(ones.get(it)));
            buckets.add(networks.get(network));
            buckets.add(all);
            return buckets;
        }
    }
}
