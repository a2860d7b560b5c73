package nl.omdehoek.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.omdehoek.messages.IntroductionDeclined;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Where the asker would rather not meet who wants to help: that one is free again, and hears so kindly. */
@Component
class Declined {

    private final StoredRequests requests;
    private final StoredAsks asks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Declined(StoredRequests requests, StoredAsks asks, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.asks = asks;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(IntroductionDeclined declined) {
        if (declined.about().kind().equals(Matching.REQUEST)) {
            requests.lock(UUID.fromString(declined.about().id()))
                    .filter(it -> it.person().equals(declined.by()))
                    .ifPresent(it -> end(it, declined));
        }
    }

    private void end(Request request, IntroductionDeclined declined) {
        asks.forRequest(request.id()).stream()
                .filter(it -> it.person().equals(declined.other()))
                .filter(it -> it.state() == Ask.State.YES)
                .forEach(it -> {
                    asks.letGo(it.id(), LocalDate.now(clock));
                    events.publishEvent(new NotThisTime(it.id()));
                });
    }
}
