package nl.omdehoek.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks both, once and in one tap, how it went. Where they did not meet, or rather not again, what was asked goes back to who
 * connects, quietly: nobody is told who said so.
 */
@Component
@Transactional
public class Afterwards {

    private final StoredWent stored;
    private final StoredAsks asks;
    private final StoredRequests requests;
    private final Introductions introductions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Afterwards(
            StoredWent stored,
            StoredAsks asks,
            StoredRequests requests,
            Introductions introductions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stored = stored;
        this.asks = asks;
        this.requests = requests;
        this.introductions = introductions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<UUID> toAsk() {
        return stored.toAsk(today());
    }

    /** Asks both of them. */
    void ask(UUID ask) {
        asks.find(ask)
                .ifPresent(it -> it.request().flatMap(requests::find).ifPresent(request -> {
                    ask(ask, it.person());
                    ask(ask, request.person());
                }));
    }

    private void ask(UUID ask, PersonId person) {
        stored.ask(ask, person, today());
        events.publishEvent(new HowItWentAsked(ask, person));
    }

    /** What this person is asked about, longest waiting first. */
    @Transactional(readOnly = true)
    public List<UUID> asked(PersonId person) {
        return stored.openOf(person);
    }

    /** The same, with about what and whom: a name only for two who were told each other's. */
    @Transactional(readOnly = true)
    public List<Met> met(PersonId person) {
        return asked(person).stream()
                .flatMap(it -> asks.find(it).stream())
                .map(it -> met(person, it, it.request().flatMap(requests::find)))
                .toList();
    }

    private Met met(PersonId person, Ask ask, Optional<Request> about) {
        return new Met(
                ask.id(),
                about.map(Request::task),
                about.filter(it -> introductions.mayTalk(ask.person(), it.person(), Matching.subject(it.id())))
                        .map(it -> it.person().equals(person) ? ask.person() : it.person()));
    }

    /** One tap; tells whether they were asked and had not answered. */
    public boolean answer(UUID ask, PersonId person, Went went) {
        if (!stored.answer(ask, person, went)) {
            return false;
        }
        if (went != Went.WELL) {
            // As if they had not said yes: it can be asked of somebody else.
            asks.letGo(ask, today());
        }
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
