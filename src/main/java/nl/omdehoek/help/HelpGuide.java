package nl.omdehoek.help;

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

/** Knows every help point. */
@Component
public class HelpGuide extends Register<HelpPoint> {

    private final HelpPoints helpPoints;
    private final Surroundings surroundings;

    HelpGuide(HelpPoints helpPoints, Journal journal, ApplicationEventPublisher events, Surroundings surroundings) {
        super(ListingKind.HELP_POINT, helpPoints, journal, events);
        this.helpPoints = helpPoints;
        this.surroundings = surroundings;
    }

    @Override
    protected Findable findable(HelpPoint thing) {
        return surroundings.of(thing, thing.place(), List.of());
    }

    /** What is at a place is found by the place's name, and where the place is. */
    @ApplicationModuleListener
    void on(PlaceChanged change) {
        tell(helpPoints.findByPlace(change.place()));
    }

    @ApplicationModuleListener
    void on(OrganisationChanged change) {
        tellAllOf(change.organisation());
    }
}
