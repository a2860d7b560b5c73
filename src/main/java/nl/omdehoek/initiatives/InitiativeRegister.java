package nl.omdehoek.initiatives;

import java.util.List;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Register;
import nl.omdehoek.places.Surroundings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows every initiative. */
@Component
public class InitiativeRegister extends Register<Initiative> {

    private final Surroundings surroundings;

    InitiativeRegister(
            Initiatives initiatives, Journal journal, ApplicationEventPublisher events, Surroundings surroundings) {
        super(ListingKind.INITIATIVE, initiatives, journal, events);
        this.surroundings = surroundings;
    }

    @Override
    protected Findable findable(Initiative thing) {
        return surroundings.of(thing, thing.place(), List.of());
    }
}
