package nl.omdehoek.activities;

import java.util.List;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Gives places of somebody who was forgotten to who waits for them, and has lists tell how many are left. */
@Component
class FreedPlaces {

    private final Dates dates;
    private final WaitingList waitingList;
    private final ApplicationEventPublisher events;

    FreedPlaces(Dates dates, WaitingList waitingList, ApplicationEventPublisher events) {
        this.dates = dates;
        this.waitingList = waitingList;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(SignUpsEnded ended) {
        dates.lock(ended.activity(), ended.date()).ifPresent(it -> waitingList.advance(ended.activity(), it));
        events.publishEvent(new ListingsChanged(ListingKind.ACTIVITY, List.of(ended.activity())));
    }
}
