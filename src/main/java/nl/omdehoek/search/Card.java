package nl.omdehoek.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.geography.Point;
import nl.omdehoek.listing.Access;
import nl.omdehoek.listing.Confirmation;
import nl.omdehoek.listing.Cost;
import nl.omdehoek.listing.Exactness;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Moment;
import nl.omdehoek.listing.OpeningHours;
import nl.omdehoek.listing.PlacesLeft;
import org.jspecify.annotations.Nullable;

/** What a list tells of a listing at one glance; it comes from the index alone. */
public record Card(
        ListingId id,
        ListingKind kind,
        String sort,
        String title,
        String summary,
        Spot spot,
        Terms terms,
        Times times,
        Confirmation confirmation,
        boolean example) {

    static Card of(Findable thing) {
        var listing = thing.listing();
        return new Card(
                thing.id(),
                thing.kind(),
                thing.sort(),
                listing.title(),
                listing.wording().summary(),
                Spot.of(thing),
                new Terms(
                        listing.welcome().cost(),
                        listing.welcome().access(),
                        listing.welcome().languages(),
                        listing.contact().telephone()),
                new Times(thing.hours(), thing.moments(), few(thing)),
                listing.confirmation(),
                listing.example());
    }

    private static List<Few> few(Findable thing) {
        return thing.placesLeft().entrySet().stream()
                .map(it -> new Few(it.getKey().getEpochSecond(), it.getValue()))
                .sorted(Comparator.comparingLong(Few::begins))
                .toList();
    }

    /** The same with these dates. */
    Card on(List<Moment> dates) {
        return new Card(
                id,
                kind,
                sort,
                title,
                summary,
                spot,
                terms,
                new Times(times.hours(), dates, times.few()),
                confirmation,
                example);
    }

    /** Where it is: the name of the place (empty if it is the place itself), the town, and the point to measure from. */
    public record Spot(String place, String town, Point point, Exactness exactness, NeighbourhoodCode neighbourhood) {

        private static Spot of(Findable thing) {
            var location = thing.listing().location();
            return new Spot(
                    thing.placeName().orElse(""),
                    location.town(),
                    location.point(),
                    location.exactness(),
                    location.neighbourhood());
        }
    }

    /** On which terms one can come. */
    public record Terms(@Nullable Cost cost, Set<Access> access, Set<String> languages, String telephone) {}

    /**
     * A date with few places left, or none.
     *
     * @param begins in seconds since 1970
     */
    public record Few(long begins, PlacesLeft left) {}

    /** When it is open, or on, and on which dates there are few places left. */
    public record Times(OpeningHours hours, List<Moment> moments, List<Few> few) {

        /** How many places are left on this date; empty where there are plenty, or no limit. */
        public Optional<PlacesLeft> left(Moment date) {
            return few.stream()
                    .filter(it -> it.begins() == date.start().getEpochSecond())
                    .map(Few::left)
                    .findFirst();
        }

        /** The first date of it in this window, ones that have begun before it too. */
        public Optional<Moment> firstIn(Window window) {
            return moments.stream()
                    .filter(it -> it.end().isAfter(window.from().toInstant())
                            && it.start().isBefore(window.until().toInstant()))
                    .findFirst();
        }
    }
}
