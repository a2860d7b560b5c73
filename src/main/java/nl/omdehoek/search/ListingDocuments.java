package nl.omdehoek.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.OpenRange;
import nl.omdehoek.listing.OpeningHours;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.springframework.stereotype.Component;

/** Turns a listing, whatever its kind, into what the index holds of it. */
@Component
class ListingDocuments {

    /** How far ahead exceptions of opening hours are looked up; the index is renewed every day. */
    private static final int LOOK_AHEAD_DAYS = 400;

    private final CardText cards;
    private final SortNames sortNames;
    private final Clock clock;

    ListingDocuments(CardText cards, SortNames sortNames, Clock clock) {
        this.cards = cards;
        this.sortNames = sortNames;
        this.clock = clock;
    }

    ListingDocument of(Findable thing) {
        var listing = thing.listing();
        var point = listing.location().point();
        var hours = thing.hours();
        var exceptions = exceptions(hours);
        return new ListingDocument(
                thing.id().value(),
                listing.title(),
                words(thing, listing),
                listing.title(),
                GeoPoint.of(point.latitude(), point.longitude()),
                thing.kind().name(),
                names(listing.belonging().themes()),
                names(listing.welcome().access()),
                listing.welcome().languages(),
                names(listing.welcome().audiences()),
                listing.welcome().setting() == null
                        ? null
                        : listing.welcome().setting().name(),
                listing.welcome().cost() != null && listing.welcome().cost().isFree(),
                Boolean.FALSE.equals(listing.welcome().referral()),
                thing.byNameOnly(),
                opens(thing.kind()) && !hours.isKnown(),
                goneOn(thing),
                listing.location().neighbourhood().value(),
                thing.moments().stream()
                        .map(it -> new ListingDocument.Stretch(
                                it.start().getEpochSecond(), it.end().getEpochSecond()))
                        .toList(),
                hours.isAlways(),
                hours.isAlways() ? List.of() : weekly(hours),
                exceptions.days(),
                exceptions.open(),
                cards.write(card(thing)));
    }

    private static boolean opens(ListingKind kind) {
        return kind == ListingKind.PLACE || kind == ListingKind.HELP_POINT;
    }

    private String words(Findable thing, Listing listing) {
        return String.join(
                "\n",
                listing.title(),
                listing.wording().summary(),
                listing.wording().text(),
                thing.placeName().orElse(""),
                thing.organisationName().orElse(""),
                listing.location().town(),
                sortNames.of(thing));
    }

    /** The day on which it leaves the list by silence; help points never do. */
    private static long goneOn(Findable thing) {
        var confirmed = thing.listing().confirmation().confirmedOn();
        return confirmed == null || thing.kind() == ListingKind.HELP_POINT
                ? LocalDate.MAX.toEpochDay()
                : confirmed.plusDays(Confirmation.GONE_AFTER_DAYS + 1L).toEpochDay();
    }

    private static List<ListingDocument.WeekStretch> weekly(OpeningHours hours) {
        return hours.weekly().stream()
                .map(it -> new ListingDocument.WeekStretch(it.fromMinute(), it.untilMinute()))
                .toList();
    }

    private Exceptions exceptions(OpeningHours hours) {
        var today = LocalDate.now(clock);
        var days = new HashSet<Long>();
        var open = new ArrayList<ListingDocument.Stretch>();
        if (hours.isKnown() && !hours.isAlways()) {
            hours.exceptionsBetween(today, today.plusDays(LOOK_AHEAD_DAYS)).forEach((date, ranges) -> {
                days.add(date.toEpochDay());
                ranges.forEach(it -> open.add(stretch(date, it, clock.getZone())));
            });
        }
        return new Exceptions(days, open);
    }

    private static ListingDocument.Stretch stretch(LocalDate date, OpenRange range, ZoneId zone) {
        var start = date.atTime(range.from()).atZone(zone);
        var end = range.lastsUntilMidnight()
                ? date.plusDays(1).atStartOfDay(zone)
                : date.atTime(range.until()).atZone(zone);
        return new ListingDocument.Stretch(start.toEpochSecond(), end.toEpochSecond());
    }

    private static Card card(Findable thing) {
        var listing = thing.listing();
        return new Card(
                thing.id(),
                thing.kind(),
                thing.sort(),
                listing.title(),
                listing.wording().summary(),
                new Card.Spot(
                        thing.placeName().orElse(""),
                        listing.location().town(),
                        listing.location().point(),
                        listing.location().exactness(),
                        listing.location().neighbourhood()),
                new Card.Terms(
                        listing.welcome().cost(),
                        listing.welcome().access(),
                        listing.welcome().languages(),
                        listing.contact().telephone()),
                new Card.Times(thing.hours(), thing.moments()),
                listing.confirmation(),
                listing.example());
    }

    private static Set<String> names(Collection<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private record Exceptions(Set<Long> days, List<ListingDocument.Stretch> open) {}
}
