package nl.omdehoek.help;

import java.util.List;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.Register;
import nl.omdehoek.organisations.OrganisationChanged;
import nl.omdehoek.places.Surroundings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Knows every offer that its owner made public. */
@Component
public class OfferBoard extends Register<PublicOffer> {

    private final Surroundings surroundings;

    OfferBoard(PublicOffers offers, Journal journal, ApplicationEventPublisher events, Surroundings surroundings) {
        super(ListingKind.OFFER, offers, journal, events);
        this.surroundings = surroundings;
    }

    @Override
    protected Findable findable(PublicOffer thing) {
        return surroundings.of(thing, null, List.of());
    }

    @ApplicationModuleListener
    void on(OrganisationChanged change) {
        tellAllOf(change.organisation());
    }
}
