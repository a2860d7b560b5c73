package nl.omdehoek.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.listing.ListingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which offers have to hear: within a week each was asked for something, or hears honestly that there is nothing yet. */
@Component
@Transactional
public class OfferRounds {

    /** A day before the week is over, so that a mail by day comes in time. */
    private static final int DAYS = 6;

    private final StoredOffers offers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferRounds(StoredOffers offers, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ListingId> unheard() {
        return offers.unheardSince(LocalDate.now(clock).minusDays(DAYS));
    }

    /** Who was asked for it has heard already. */
    public void tell(ListingId offer) {
        if (offers.heard(offer, LocalDate.now(clock)) && !offers.wasAsked(offer)) {
            events.publishEvent(new OfferHeard(offer));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Offer> find(ListingId offer) {
        return offers.find(offer);
    }
}
