package nl.omdehoek.help;

import java.util.List;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Register;
import nl.omdehoek.places.Surroundings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Knows every help point. */
@Component
public class HelpGuide extends Register<HelpPoint> {

    private final Surroundings surroundings;

    HelpGuide(HelpPoints helpPoints, Journal journal, ApplicationEventPublisher events, Surroundings surroundings) {
        super(ListingKind.HELP_POINT, helpPoints, journal, events);
        this.surroundings = surroundings;
    }

    @Override
    protected Findable findable(HelpPoint thing) {
        return surroundings.of(thing, thing.place(), List.of());
    }
}
