package nl.omdehoek.activities;

import java.util.List;
import nl.omdehoek.listing.ListingId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the dates of all activities twelve months ahead as days pass; at the start too, for the days that the portal stood
 * still.
 */
@Component
class LookingAhead {

    private final Activities activities;
    private final Dates dates;
    private final TransactionOperations transaction;

    LookingAhead(Activities activities, Dates dates, TransactionOperations transaction) {
        this.activities = activities;
        this.dates = dates;
        this.transaction = transaction;
    }

    /** One by one, so that nobody who changes an activity has to wait for all of them. */
    @Async
    @EventListener({DayHasPassed.class, ApplicationReadyEvent.class})
    void lookAhead() {
        activities.ids().forEach(this::renew);
    }

    private void renew(ListingId activity) {
        transaction.executeWithoutResult(_ -> activities.findById(activity).ifPresent(it -> dates.renew(List.of(it))));
    }
}
