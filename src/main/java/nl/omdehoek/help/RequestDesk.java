package nl.omdehoek.help;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings what is asked to a human, within two working days: to who connects there, then to the stand-in too, then to the desk
 * that the municipality named. Each has a third of the time. Every look stands in the journal.
 */
@Component
@Transactional
public class RequestDesk {

    /** A third of two working days, of 24 hours each. */
    static final Duration FOR_EACH = Duration.ofHours(16);

    private static final String CLOCK = "clock";

    private final StoredRequests requests;
    private final StoredRounds rounds;
    private final StoredAsks asks;
    private final Staff staff;
    private final Looks looks;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestDesk(
            StoredRequests requests,
            StoredRounds rounds,
            StoredAsks asks,
            Staff staff,
            Looks looks,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.rounds = rounds;
        this.asks = asks;
        this.staff = staff;
        this.looks = looks;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Whether anybody is there who answers; where nobody is, nothing can be asked. */
    @Transactional(readOnly = true)
    public boolean hasSomebody(NeighbourhoodCode where) {
        return Stream.of(Role.CONNECTOR, Role.STAND_IN, Role.DESK)
                .anyMatch(it -> !staff.who(it, where).isEmpty());
    }

    /** Hands it to the first in the chain who is there. */
    void begin(Request request) {
        rounds.begin(request.id());
        events.publishEvent(new RequestWaits(request.id(), Role.CONNECTOR));
        if (staff.who(Role.CONNECTOR, request.neighbourhood()).isEmpty()) {
            askStandIn(request);
        }
    }

    private void askStandIn(Request request) {
        if (rounds.standInAsked(request.id())) {
            journal.write(CLOCK, "STAND_IN_ASKED", Matching.subject(request.id()), "");
            events.publishEvent(new RequestWaits(request.id(), Role.STAND_IN));
        }
        if (staff.who(Role.STAND_IN, request.neighbourhood()).isEmpty()
                && staff.who(Role.CONNECTOR, request.neighbourhood()).isEmpty()) {
            askDesk(request);
        }
    }

    private void askDesk(Request request) {
        if (rounds.deskAsked(request.id())) {
            journal.write(CLOCK, "DESK_ASKED", Matching.subject(request.id()), "");
            events.publishEvent(new RequestWaits(request.id(), Role.DESK));
        }
    }

    /** Those nobody answered, and whose next in the chain has not been asked though it is time. */
    @Transactional(readOnly = true)
    List<UUID> late() {
        return rounds.unanswered().stream()
                .filter(it -> it.standInAt().isEmpty() && isPast(it, FOR_EACH)
                        || it.deskAt().isEmpty() && isPast(it, FOR_EACH.multipliedBy(2)))
                .map(Round::request)
                .toList();
    }

    private boolean isPast(Round round, Duration time) {
        return WorkingTime.between(round.askedAt(), clock.instant(), clock.getZone())
                        .compareTo(time)
                >= 0;
    }

    /** Asks who is next. */
    void goOn(UUID request) {
        var round = rounds.of(request).filter(it -> !it.isAnswered());
        var open = requests.find(request).filter(Request::isOpen);
        if (round.isPresent() && open.isPresent()) {
            askStandIn(open.get());
            if (isPast(round.get(), FOR_EACH.multipliedBy(2))) {
                askDesk(open.get());
            }
        }
    }

    /** What is open where this person answers, longest waiting first; that they saw it stands in the journal. */
    public List<Request> open(PersonId by) {
        var open = requests.open().stream().filter(it -> answers(by, it)).toList();
        looks.listed(open, by);
        return open;
    }

    /** One of those, or one that was closed; the look stands in the journal. */
    public Optional<Request> look(UUID request, PersonId by) {
        var found = requests.find(request).filter(it -> answers(by, it));
        found.ifPresent(it -> looks.opened(it, by));
        return found;
    }

    /** Who connects there or stands in; at the desk once it was asked. */
    boolean answers(PersonId by, Request request) {
        return staff.has(by, Role.CONNECTOR, request.neighbourhood())
                || staff.has(by, Role.STAND_IN, request.neighbourhood())
                || (staff.has(by, Role.DESK, request.neighbourhood())
                        && rounds.of(request.id()).flatMap(Round::deskAt).isPresent());
    }

    /** How far it is; for whoever may see it. */
    @Transactional(readOnly = true)
    public Optional<Round> round(UUID request) {
        return rounds.of(request);
    }

    /** Who was asked for it, first one first: for whoever may see it. */
    @Transactional(readOnly = true)
    public List<Ask> asked(UUID request, PersonId by) {
        require(request, by);
        return asks.forRequest(request);
    }

    /** A human answered: rang, wrote or came by. From now on it goes up no further. */
    public void answered(UUID request, PersonId by) {
        require(request, by);
        if (rounds.answered(request)) {
            journal.write(by.toString(), "ANSWERED", Matching.subject(request), "");
        }
    }

    /** The same in words that the asker reads on their own page; a mail tells them that there are. */
    public void answer(UUID request, String words, PersonId by) {
        require(request, by);
        rounds.add(request, new Answer(words, clock.instant()));
        answered(request, by);
        events.publishEvent(new RequestAnswered(request));
    }

    /** What was answered so far, first one first. */
    @Transactional(readOnly = true)
    public List<Answer> answers(UUID request) {
        return rounds.answers(request);
    }

    @Transactional(readOnly = true)
    public Optional<Request> find(UUID request) {
        return requests.find(request);
    }

    /** Who answers it now: whom a mail tells that it waits. */
    @Transactional(readOnly = true)
    public boolean answers(PersonId person, UUID request) {
        return requests.find(request).filter(it -> answers(person, it)).isPresent();
    }

    Request require(UUID request, PersonId by) {
        return requests.find(request)
                .filter(it -> answers(by, it))
                .orElseThrow(() -> new NotAllowed(by, "answer this"));
    }
}
