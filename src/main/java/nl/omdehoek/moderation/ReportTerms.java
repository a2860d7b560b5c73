package nl.omdehoek.moderation;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Has old reports forgotten as days pass; at the start too, for the days that the portal stood still. */
@Component
class ReportTerms {

    private final Reports reports;

    ReportTerms(Reports reports) {
        this.reports = reports;
    }

    @Async
    @EventListener({DayHasPassed.class, ApplicationReadyEvent.class})
    void forgetOld() {
        reports.forgetOld();
    }
}
