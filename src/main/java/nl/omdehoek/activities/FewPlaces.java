package nl.omdehoek.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingsChanged;
import nl.omdehoek.listing.PlacesLeft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has lists told how many places are left on a date, where that is few: before it changes, or after. */
@Component
class FewPlaces {

    private final Room room;
    private final ApplicationEventPublisher events;

    FewPlaces(Room room, ApplicationEventPublisher events) {
        this.room = room;
        this.events = events;
    }

    void during(ListingId activity, LocalDate date, Runnable change) {
        var before = room.left(activity, date);
        change.run();
        var after = room.left(activity, date);
        if (!before.equals(after) && (areFew(before) || areFew(after))) {
            changed(activity);
        }
    }

    /** The same, where what is counted had changed before: it was held until a moment that went by. */
    void changed(ListingId activity) {
        events.publishEvent(new ListingsChanged(ListingKind.ACTIVITY, List.of(activity)));
    }

    private static boolean areFew(Optional<PlacesLeft> left) {
        return left.map(PlacesLeft::places).filter(Room::isFew).isPresent();
    }
}
