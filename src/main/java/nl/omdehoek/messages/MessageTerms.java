package nl.omdehoek.messages;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Has old conversations forgotten as days pass; at the start too, for the days that the portal stood still. */
@Component
class MessageTerms {

    private final Conversations conversations;

    MessageTerms(Conversations conversations) {
        this.conversations = conversations;
    }

    @Async
    @EventListener({DayHasPassed.class, ApplicationReadyEvent.class})
    void forgetOld() {
        conversations.forgetOld();
    }
}
