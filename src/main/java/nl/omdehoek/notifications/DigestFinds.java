package nl.omdehoek.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.search.Card;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Finder;
import nl.omdehoek.search.Order;
import nl.omdehoek.search.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what there is to tell somebody: what begins within a week, and what came to the portal. Never what they were told. */
@Component
class DigestFinds {

    private static final int ACTIVITIES = 8;
    private static final int NEWCOMERS = 5;
    private static final Duration NEW = Duration.ofDays(60);

    /** The index puts first what has begun already, which is told by its next date. */
    private static final int MORE = 3;

    private final Finder finder;
    private final Told told;
    private final Journal journal;
    private final Clock clock;

    DigestFinds(Finder finder, Told told, Journal journal, Clock clock) {
        this.finder = finder;
        this.told = told;
        this.journal = journal;
        this.clock = clock;
    }

    Finds of(PersonId person, DigestChoice choice, Corner corner) {
        var now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        var week = new Window(now, now.plusDays(7));
        var known = told.to(person);
        return new Finds(week, activities(choice, corner, week, known), newcomers(choice, corner, known));
    }

    /**
     * What was found.
     *
     * @param activities that begin in this week, soonest first
     * @param newcomers places and initiatives that are new, nearest first
     */
    record Finds(Window week, List<Card> activities, List<Card> newcomers) {

        boolean isEmpty() {
            return activities.isEmpty() && newcomers.isEmpty();
        }

        List<Told.Thing> things() {
            return Stream.concat(activities.stream(), newcomers.stream())
                    .map(DigestFinds::thing)
                    .toList();
        }

        Optional<Moment> date(Card activity) {
            return begins(activity, week);
        }
    }

    private List<Card> activities(DigestChoice choice, Corner corner, Window week, Set<Told.Thing> known) {
        return cards(
                        choice,
                        corner,
                        ListingKind.ACTIVITY,
                        week,
                        ACTIVITIES * MORE,
                        it -> !known.contains(thing(it)) && begins(it, week).isPresent())
                .sorted(Comparator.comparing(
                        it -> begins(it, week).orElseThrow().start()))
                .limit(ACTIVITIES)
                .toList();
    }

    private static Optional<Moment> begins(Card card, Window week) {
        return card.times().moments().stream()
                .filter(it -> isIn(week, it.start()))
                .findFirst();
    }

    private static boolean isIn(Window week, Instant moment) {
        return !moment.isBefore(week.from().toInstant())
                && moment.isBefore(week.until().toInstant());
    }

    private List<Card> newcomers(DigestChoice choice, Corner corner, Set<Told.Thing> known) {
        return Stream.of(ListingKind.PLACE, ListingKind.INITIATIVE)
                .flatMap(it -> newcomers(choice, corner, it, known))
                .sorted(Comparator.comparing(
                        it -> corner.point().distanceTo(it.spot().point())))
                .limit(NEWCOMERS)
                .toList();
    }

    private Stream<Card> newcomers(DigestChoice choice, Corner corner, ListingKind kind, Set<Told.Thing> known) {
        var came = journal.subjects(kind.name(), "NEW", clock.instant().minus(NEW));
        return came.isEmpty()
                ? Stream.empty()
                : cards(
                        choice,
                        corner,
                        kind,
                        null,
                        NEWCOMERS,
                        it -> came.contains(it.id().value()) && !known.contains(thing(it)));
    }

    private Stream<Card> cards(
            DigestChoice choice,
            Corner corner,
            ListingKind kind,
            @Nullable Window week,
            int atMost,
            Predicate<Card> wanted) {
        var order = week == null ? Order.NEAREST : Order.SOONEST;
        var seen = new HashSet<Told.Thing>();
        return filters(kind, choice.themes())
                .map(it -> new FindQuery("", corner.point(), choice.reach(), week, it, order, 1))
                .flatMap(it -> finder.first(it, atMost, wanted).stream())
                .filter(it -> seen.add(thing(it)));
    }

    private static Stream<Filters> filters(ListingKind kind, Set<Theme> themes) {
        return themes.isEmpty() ? Stream.of(Filters.of(kind)) : themes.stream().map(it -> Filters.of(kind, it));
    }

    private static Told.Thing thing(Card card) {
        return new Told.Thing(card.kind(), card.id());
    }
}
