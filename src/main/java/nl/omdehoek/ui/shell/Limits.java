package nl.omdehoek.ui.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Slows down who does something very often: from one network, as one person, and all together. It never locks anybody out:
 * what was used up comes back bit by bit. Who sits at a desk, signed in, does much for others: where it is for others, the
 * limits of their network are not theirs, but only one of their own, that is higher.
 */
@Component
public class Limits {

    private static final Set<Role> DESKS = EnumSet.of(Role.DESK, Role.CONNECTOR, Role.STAND_IN);
    private static final int MOST_KNOWN = 100_000;
    private static final Duration ALMOST_A_MINUTE = Duration.ofSeconds(59);

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

    /** What is counted; how often it may be done by one person and by all, in how long, and by a desk for others. */
    public enum Limit {
        /** Trying code words. Whoever took over somebody's desk must not guess without end. */
        WORDS("words", 10, 1_000, Duration.ofMinutes(10), 60),
        /**
         * Signing up. The computers of a library share one address, and so do many phones on one mobile network; a class that
         * signs up for a course has to get through in one go.
         */
        SIGN_UPS("sign-ups", 30, 100_000, Duration.ofHours(1), 600),
        /** Asking for a mail with a link. */
        LINKS("links", 5, 1_000, Duration.ofHours(1), 60),
        /** Beginning to write something that is to be posted. */
        DRAFTS("drafts", 20, 10_000, Duration.ofHours(1), 200),
        /** Posting something. */
        POSTS("posts", 10, 1_000, Duration.ofHours(1), 100),
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

        private final String setting;
        private final int byOne;
        private final int inAll;
        private final Duration again;
        private final int byDesk;

        /** What a desk does for nobody else. */
        Limit(String setting, int byOne, int inAll, Duration again) {
            this(setting, byOne, inAll, again, 0);
        }

        Limit(String setting, int byOne, int inAll, Duration again, int byDesk) {
            this.setting = setting;
            this.byOne = byOne;
            this.inAll = inAll;
            this.again = again;
            this.byDesk = byDesk;
        }

        private boolean isForOthers() {
            return byDesk > 0;
        }
    }

    /** Counts one by nobody who is known, and tells how long to wait if that is one too many; empty: it may be done. */
    public Optional<Duration> take(Limit limit, HttpServletRequest request) {
        return take(limit, request, Optional.empty());
    }

    /** The same, and by whom it is done, wherever they are. */
    public Optional<Duration> take(Limit limit, HttpServletRequest request, Optional<PersonId> person) {
        return takeAs(limit, request, person.stream().map(it -> Counted.once(it.toString())));
    }

    /** The same of what nobody does for somebody else, at a desk neither. */
    public Optional<Duration> takeForOneself(Limit limit, HttpServletRequest request) {
        return counters(limit).take(Stream.empty(), Counted.networks(request));
    }

    /** The same of what is done to one address: from elsewhere it can be done still, so that no stranger uses it up. */
    public Optional<Duration> take(Limit limit, HttpServletRequest request, MailAddress to) {
        return takeAs(limit, request, Counted.networks(request).map(it -> it.and(to.text())));
    }

    private Optional<Duration> takeAs(Limit limit, HttpServletRequest request, Stream<Counted> ones) {
        var desk = desk(request).filter(_ -> limit.isForOthers());
        return desk.isPresent()
                ? counters(limit).takeAtDesk(desk.get())
                : counters(limit).take(ones, Counted.networks(request));
    }

    private Counters counters(Limit limit) {
        return Objects.requireNonNull(counters.get(limit));
    }

    private static Optional<String> desk(HttpServletRequest request) {
        return Optional.ofNullable(request.getRemoteUser())
                .filter(_ -> DESKS.stream().anyMatch(it -> request.isUserInRole(it.name())));
    }

    /** How long to wait in whole minutes, as one says it. */
    public static long minutes(Duration wait) {
        return Math.max(1, wait.plus(ALMOST_A_MINUTE).toMinutes());
    }

    /** Until when that is: a whole minute, as one reads it on a clock. */
    public Instant until(Duration wait) {
        return clock.instant().plus(wait).plus(ALMOST_A_MINUTE).truncatedTo(ChronoUnit.MINUTES);
    }

    private static final class Counters {

        private final Bucket all;
        private final LoadingCache<Counted, Bucket> networks;
        private final LoadingCache<Counted, Bucket> ones;
        private final LoadingCache<Counted, Bucket> desks;

        Counters(Limit limit, int fromOne, TimeMeter time) {
            // However it is set, no estate uses up what is for all.
            all = bucket(Math.max(limit.inAll, 2L * Counted.HOMES_OF_AN_ESTATE * fromOne), limit.again, time);
            networks = cache(fromOne, limit.again, time);
            ones = cache(limit.byOne, limit.again, time);
            desks = cache(limit.byDesk, limit.again, time);
        }

        private static LoadingCache<Counted, Bucket> cache(long times, Duration again, TimeMeter time) {
            return Caffeine.newBuilder()
                    .expireAfterAccess(again)
                    .maximumSize(MOST_KNOWN)
                    .build(it -> bucket(times * it.times(), again, time));
        }

        private static Bucket bucket(long times, Duration again, TimeMeter time) {
            return Bucket.builder()
                    .addLimit(it -> it.capacity(times).refillGreedy(times, again))
                    .withCustomTimePrecision(time)
                    .build();
        }

        Optional<Duration> take(Stream<Counted> by, Stream<Counted> from) {
            return take(Stream.of(by.map(ones::get), from.map(networks::get), Stream.of(all))
                    .flatMap(it -> it)
                    .toList());
        }

        Optional<Duration> takeAtDesk(String who) {
            return take(List.of(desks.get(Counted.once(who))));
        }

        /** What one of them refuses is counted by none: who goes on trying uses up nothing of others. */
        private static Optional<Duration> take(List<Bucket> buckets) {
            var taken = new ArrayList<Bucket>();
            for (var bucket : buckets) {
                var probe = bucket.tryConsumeAndReturnRemaining(1);
                if (!probe.isConsumed()) {
                    taken.forEach(it -> it.addTokens(1));
                    return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
                }
                taken.add(bucket);
            }
            return Optional.empty();
        }
    }
}
