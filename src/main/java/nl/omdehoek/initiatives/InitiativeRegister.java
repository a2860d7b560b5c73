package nl.omdehoek.initiatives;

import java.util.List;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Register;
import nl.omdehoek.organisations.OrganisationChanged;
import nl.omdehoek.places.PlaceChanged;
import nl.omdehoek.places.Surroundings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Knows every initiative. */
@Component
public class InitiativeRegister extends Register<Initiative> {

    private final Initiatives initiatives;
    private final Surroundings surroundings;

    InitiativeRegister(
            Initiatives initiatives, Journal journal, ApplicationEventPublisher events, Surroundings surroundings) {
        super(ListingKind.INITIATIVE, initiatives, journal, events);
        this.initiatives = initiatives;
        this.surroundings = surroundings;
    }

    @Override
    protected Findable findable(Initiative thing) {
        return surroundings.of(thing, thing.place(), List.of());
    }

    /** What is at a place is found by the place's name, and where the place is. */
    @ApplicationModuleListener
    void on(PlaceChanged change) {
        tell(initiatives.findByPlace(change.place()));
    }

    @ApplicationModuleListener
    void on(OrganisationChanged change) {
        tellAllOf(change.organisation());
    }
}
