package nl.omdehoek.places;

import java.util.List;
import java.util.Map;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.Keeping;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Register;
import nl.omdehoek.organisations.OrganisationChanged;
import nl.omdehoek.organisations.OrganisationRegister;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Knows every place. */
@Component
public class PlaceGuide extends Register<Place> {

    private final OrganisationRegister organisations;
    private final ApplicationEventPublisher events;

    PlaceGuide(Places places, OrganisationRegister organisations, Journal journal, ApplicationEventPublisher events) {
        super(ListingKind.PLACE, places, journal, events);
        this.organisations = organisations;
        this.events = events;
    }

    @Override
    protected void kept(List<Place> things, Keeping came) {
        if (came == Keeping.CHANGED) {
            things.forEach(it -> events.publishEvent(new PlaceChanged(it.id())));
        }
    }

    @Override
    protected Findable findable(Place place) {
        return new Placed(
                place, null, organisations.nameOf(place.listing().belonging().organisation()), List.of(), Map.of());
    }

    @ApplicationModuleListener
    void on(OrganisationChanged change) {
        tellAllOf(change.organisation());
    }
}
