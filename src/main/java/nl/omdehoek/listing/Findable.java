package nl.omdehoek.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A thing that can be found, whatever its kind: all that search, exchange and lists need to know. */
public interface Findable {

    ListingId id();

    ListingKind kind();

    Listing listing();

    /** Which sort of its kind, as a key into the texts: {@code LIBRARY}, {@code FOOD_BANK}. Empty if there are no sorts. */
    default String sort() {
        return "";
    }

    /** When it is open; {@link OpeningHours#UNKNOWN} also for what does not open and close. */
    default OpeningHours hours() {
        return OpeningHours.UNKNOWN;
    }

    /** When it is on, from now on; empty for what opens rather than takes place. */
    default List<Moment> moments() {
        return List.of();
    }

    /** How many places are left on dates that are nearly or wholly full, by when they begin. */
    default Map<Instant, PlacesLeft> placesLeft() {
        return Map.of();
    }

    /** The name of the place where it is, if that is another listing. */
    default Optional<String> placeName() {
        return Optional.empty();
    }

    /** The name of the organisation behind it. */
    default Optional<String> organisationName() {
        return Optional.empty();
    }

    /** Whether it may be listed on this day: published, and not silent for too long. */
    default boolean isListedOn(LocalDate day) {
        return listing().isPublished() && listing().confirmation().on(day, kind()) != Freshness.GONE;
    }

    /** Whether it shows only to who looks for it by name: an unconfirmed school or care home, say. */
    default boolean byNameOnly() {
        return false;
    }
}
