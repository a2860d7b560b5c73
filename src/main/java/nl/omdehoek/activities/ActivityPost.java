package nl.omdehoek.activities;

import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Post;
import nl.omdehoek.places.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Something to join, as somebody posts it.
 *
 * @param seats how many people it holds; null: no limit
 * @param initiative of whom it is; null: of who posts it
 */
public record ActivityPost(
        Post post,
        Spot spot,
        Schedule schedule,
        @Nullable Integer seats,
        @Nullable ListingId initiative) {}
