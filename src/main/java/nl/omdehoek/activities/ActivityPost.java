package nl.omdehoek.activities;

import java.util.Optional;
import java.util.Set;
import nl.omdehoek.listing.Exchange;
import nl.omdehoek.listing.Layer;
import nl.omdehoek.listing.Theme;
import nl.omdehoek.listing.Welcome;
import nl.omdehoek.listing.Wording;
import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.places.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Something to join, as somebody posts it.
 *
 * @param greets whether readers are told to ask for whoever posts it
 * @param seats how many people it holds; null: no limit
 * @param photo to be shown with it
 * @param example invented, for the demo
 */
public record ActivityPost(
        Wording wording,
        Set<Theme> themes,
        Layer layer,
        Spot spot,
        Schedule schedule,
        boolean greets,
        Welcome welcome,
        Exchange exchange,
        @Nullable Integer seats,
        Optional<PhotoId> photo,
        boolean example) {

    public ActivityPost {
        themes = Set.copyOf(themes);
    }
}
