package nl.omdehoek.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody said yes to and is still to do; they can let go of it, without a reason. */
@Component
@Transactional
public class Promises {

    private final StoredAsks asks;
    private final StoredRequests requests;
    private final ByItself byItself;
    private final Introductions introductions;
    private final Clock clock;

    Promises(StoredAsks asks, StoredRequests requests, ByItself byItself, Introductions introductions, Clock clock) {
        this.asks = asks;
        this.requests = requests;
        this.byItself = byItself;
        this.introductions = introductions;
        this.clock = clock;
    }

    /** What this person is still to do, soonest first. */
    @Transactional(readOnly = true)
    public List<Question> of(PersonId person) {
        return asks.promisedBy(person).stream()
                .filter(it -> it.isCarriedStill(today()))
                .flatMap(it -> it
                        .request()
                        .flatMap(requests::find)
                        .filter(Request::isOpen)
                        .map(wanted -> Question.of(it, wanted))
                        .stream())
                .toList();
    }

    /** They cannot do it any more: it is asked of somebody else. What was each week, and began, was done until now. */
    public void letGo(PersonId person, UUID ask) {
        var mine = asks.find(ask).filter(it -> it.person().equals(person));
        mine.flatMap(Ask::request).flatMap(requests::lock).ifPresent(request -> letGo(request, ask));
    }

    private void letGo(Request request, UUID id) {
        // As it is now that nobody else can change it.
        var ask = asks.find(id).filter(it -> it.state() == Ask.State.YES).filter(it -> it.isCarriedStill(today()));
        ask.ifPresent(it -> {
            if (it.from().isBefore(today())) {
                asks.end(id, today());
            } else {
                asks.letGo(id, today());
            }
            introductions.withdraw(it.person(), request.person(), Matching.subject(request.id()));
            byItself.goOn(request);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
