package nl.omdehoek.activities;

import java.util.List;
import nl.omdehoek.listing.ListingsChanged;
import nl.omdehoek.storage.OneByOne;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * Keeps the dates of all activities twelve months ahead as days pass; at the start too, for the days that the portal stood
 * still. What got other dates by it has changed, so that the index is told.
 */
@Component
class LookingAhead {

    private final Activities activities;
    private final Dates dates;
    private final StandingPlaces standing;
    private final OneByOne oneByOne;
    private final ApplicationEventPublisher events;

    LookingAhead(
            Activities activities,
            Dates dates,
            StandingPlaces standing,
            OneByOne oneByOne,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.dates = dates;
        this.standing = standing;
        this.oneByOne = oneByOne;
        this.events = events;
    }

    /** One by one, so that nobody who changes an activity has to wait for all of them. */
    @Async
    @EventListener({DayHasPassed.class, ApplicationReadyEvent.class})
    void lookAhead() {
        oneByOne.each(
                activities.ids(),
                "Looking ahead for",
                it -> activities.findById(it).ifPresent(this::bringUpToDate));
    }

    private void bringUpToDate(Activity activity) {
        if (dates.renew(List.of(activity))) {
            events.publishEvent(new ListingsChanged(activity.kind(), List.of(activity.id())));
        }
        standing.goOn(activity.id());
    }
}
