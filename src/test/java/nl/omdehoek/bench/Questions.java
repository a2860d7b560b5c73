package nl.omdehoek.bench;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.search.Filters;
import nl.omdehoek.search.FindQuery;
import nl.omdehoek.search.Order;
import nl.omdehoek.search.When;
import org.jspecify.annotations.Nullable;

/** What people ask: words, some of them misspelt, near their home, at a time, with two filters. */
final class Questions {

    static final LocalTime EVENING = LocalTime.of(17, 0);

    /** Two choices each: some only narrow, some have to be counted without as well. */
    private static final List<Filters> FILTERS = List.of(
            new Filters(Set.of(ListingKind.ACTIVITY), null, true, Set.of(), null, null, null, false),
            new Filters(Set.of(), null, true, Set.of(Access.STEP_FREE), null, null, null, false),
            new Filters(Set.of(), Theme.MEETING, false, Set.of(), null, null, null, true),
            new Filters(Set.of(), null, false, Set.of(Access.TOILET), "nl", null, null, false));

    private final Country country;
    private final Sentences sentences;
    private final Clock clock;

    Questions(Country country, Sentences sentences, Clock clock) {
        this.country = country;
        this.sentences = sentences;
        this.clock = clock;
    }

    FindQuery next(@Nullable Distance within, RandomGenerator random) {
        return new FindQuery(
                sentences.typed(random),
                country.neighbourhood(random).centre(),
                within,
                Sentences.one(When.OFFERED, random).window(ZonedDateTime.now(clock), EVENING),
                Sentences.one(FILTERS, random),
                random.nextInt(4) == 0 ? Order.SOONEST : Order.BEST,
                1);
    }
}
