package nl.omdehoek.activities;

import nl.omdehoek.listing.Kept;
import nl.omdehoek.listing.Listing;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Something to join, once or repeating.
 *
 * @param place where it is held, if that is a place of ours
 * @param initiative whose it is, if it belongs to one
 * @param seats how many people it holds; null: no limit
 */
public record Activity(
        @Id ListingId id,
        @Embedded.Empty Listing listing,
        @Nullable ListingId place,
        @Nullable ListingId initiative,
        Schedule schedule,
        @Nullable Integer seats,
        @Version @Nullable Long version)
        implements Kept<Activity> {

    public static final int MOST_SEATS = 10_000;

    public Activity {
        if (seats != null && (seats < 1 || seats > MOST_SEATS)) {
            throw new IllegalArgumentException("An activity has 1 to " + MOST_SEATS + " places, not " + seats);
        }
    }

    @Override
    public ListingKind kind() {
        return ListingKind.ACTIVITY;
    }

    @Override
    public Activity keptAs(@Nullable Long version) {
        return new Activity(id, listing, place, initiative, schedule, seats, version);
    }

    @Override
    public Activity with(Listing listing) {
        return new Activity(id, listing, place, initiative, schedule, seats, version);
    }
}
