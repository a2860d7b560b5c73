package nl.omdehoek.places;

import java.util.List;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows every place. */
@Component
public class PlaceGuide extends Register<Place> {

    private final ApplicationEventPublisher events;

    PlaceGuide(Places places, Journal journal, ApplicationEventPublisher events) {
        super(ListingKind.PLACE, places, journal, events);
        this.events = events;
    }

    @Override
    protected void kept(List<Place> things, Keeping came) {
        if (came == Keeping.CHANGED) {
            things.forEach(it -> events.publishEvent(new PlaceChanged(it.id())));
        }
    }
}
