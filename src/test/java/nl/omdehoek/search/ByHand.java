package nl.omdehoek.search;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.omdehoek.listing.Audience;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingKind;

/** Answers a question by looking at every thing, as slow and plain as can be: what the index says is compared with this. */
final class ByHand {

    /** Hours that are looked at this way begin and end on a quarter. */
    private static final int QUARTER = 15;

    private final List<Thing> things;
    private final LocalDate today;
    private final Map<List<Object>, Boolean> remembered = new HashMap<>();

    ByHand(List<Thing> things, LocalDate today) {
        this.things = things;
        this.today = today;
    }

    List<Thing> find(FindQuery query) {
        return things.stream().filter(it -> fits(it, query)).toList();
    }

    long count(FindQuery query) {
        return things.stream().filter(it -> fits(it, query)).count();
    }

    /** What would fit if its hours were known. */
    List<Thing> callFirst(FindQuery query) {
        return things.stream()
                .filter(it -> it.kind() == ListingKind.PLACE || it.kind() == ListingKind.HELP_POINT)
                .filter(it -> !it.hours().isKnown())
                .filter(it -> fits(it, atAnyTime(query)) && !fits(it, query))
                .toList();
    }

    private static FindQuery atAnyTime(FindQuery query) {
        return new FindQuery(query.words(), query.near(), query.within(), null, query.filters(), query.order(), 1);
    }

    private boolean fits(Thing thing, FindQuery query) {
        return isListed(thing)
                && hasWords(thing, query.words())
                && isChosen(thing, query.filters())
                && isNear(thing, query)
                && (query.window() == null || isOn(thing, query.window()));
    }

    private boolean isListed(Findable thing) {
        var confirmed = thing.listing().confirmation().confirmedOn();
        return thing.listing().isPublished()
                && (confirmed == null
                        || thing.kind() == ListingKind.HELP_POINT
                        || !today.isAfter(confirmed.plusDays(Confirmation.GONE_AFTER_DAYS)));
    }

    /** Words in the way that they are written, one at most. */
    private static boolean hasWords(Thing thing, String word) {
        var title = List.of(thing.listing().title().split(" "));
        return thing.byNameOnly()
                ? !word.isEmpty() && title.contains(word)
                : word.isEmpty()
                        || title.contains(word)
                        || List.of(thing.listing().wording().summary().split(" "))
                                .contains(word);
    }

    private static boolean isChosen(Thing thing, Filters filters) {
        var welcome = thing.listing().welcome();
        var cost = welcome.cost();
        return (filters.kinds().isEmpty() || filters.kinds().contains(thing.kind()))
                && (filters.theme() == null
                        || thing.listing().belonging().themes().contains(filters.theme()))
                && (!filters.free() || (cost != null && cost.isFree()))
                && welcome.access().containsAll(filters.access())
                && (filters.language() == null || welcome.languages().contains(filters.language()))
                && (filters.audience() == null
                        || welcome.audiences().contains(filters.audience())
                        || welcome.audiences().contains(Audience.EVERYONE))
                && (filters.setting() == null || filters.setting() == welcome.setting())
                && (!filters.noReferral() || Objects.equals(welcome.referral(), false));
    }

    private static boolean isNear(Thing thing, FindQuery query) {
        return query.near() == null
                || query.within() == null
                || query.near().distanceTo(thing.listing().location().point()).compareTo(query.within()) <= 0;
    }

    private boolean isOn(Thing thing, Window window) {
        return remembered.computeIfAbsent(List.of(thing, window), _ -> looksOn(thing, window));
    }

    private static boolean looksOn(Thing thing, Window window) {
        return takesPlace(thing, window) || isOpen(thing, window);
    }

    private static boolean takesPlace(Thing thing, Window window) {
        return thing.moments().stream()
                .anyMatch(it -> it.start().isBefore(window.until().toInstant())
                        && it.end().isAfter(window.from().toInstant()));
    }

    private static boolean isOpen(Thing thing, Window window) {
        for (var at = window.from(); at.isBefore(window.until()); at = nextQuarter(at)) {
            if (thing.hours().isKnown() && thing.hours().isOpenAt(at)) {
                return true;
            }
        }
        return false;
    }

    private static ZonedDateTime nextQuarter(ZonedDateTime at) {
        return at.plusMinutes(QUARTER - at.getMinute() % QUARTER);
    }
}
