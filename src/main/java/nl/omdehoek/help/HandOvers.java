package nl.omdehoek.help;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes somebody who asked for help on to a help point, if they say yes to what is passed on. The journal keeps that it
 * happened; of a no it keeps nothing.
 */
@Component
@Transactional
public class HandOvers {

    /** What did not arrive within two working days is late. */
    private static final Duration ARRIVES_WITHIN = Duration.ofDays(2);

    private final StoredHandOvers rows;
    private final StoredRequests requests;
    private final RequestDesk desk;
    private final Requesting requesting;
    private final HelpBoxes boxes;
    private final HelpGuide points;
    private final Residents residents;
    private final PhoneNumbers telephones;
    private final Grants grants;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandOvers(
            StoredHandOvers rows,
            StoredRequests requests,
            RequestDesk desk,
            Requesting requesting,
            HelpBoxes boxes,
            HelpGuide points,
            Residents residents,
            PhoneNumbers telephones,
            Grants grants,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.requests = requests;
        this.desk = desk;
        this.requesting = requesting;
        this.boxes = boxes;
        this.points = points;
        this.residents = residents;
        this.telephones = telephones;
        this.grants = grants;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    // --- who answers the request

    /** Where it can be passed on to: help points of the same municipality that take people this way, by name. */
    @Transactional(readOnly = true)
    public List<HelpPoint> points(UUID request, PersonId by) {
        return points(desk.require(request, by));
    }

    private List<HelpPoint> points(Request request) {
        return boxes.points().stream()
                .flatMap(it -> points.get(it).stream())
                .filter(it -> it.listing().isPublished())
                .filter(it -> it.listing()
                        .location()
                        .neighbourhood()
                        .municipality()
                        .equals(request.neighbourhood().municipality()))
                .sorted(Comparator.comparing(it -> it.listing().title()))
                .toList();
    }

    /** Whether the asker can be rung: only then their number can go along. */
    @Transactional(readOnly = true)
    public boolean hasTelephone(UUID request, PersonId by) {
        return telephones.of(desk.require(request, by).person()).isPresent();
    }

    /** Puts before the asker what would be passed on. It goes nowhere until they say yes. */
    public HandOverOutcome propose(UUID request, HandOverProposal proposal, PersonId by) {
        desk.require(request, by);
        var open = requests.lock(request).filter(Request::isOpen);
        if (open.isEmpty()) {
            return HandOverOutcome.CLOSED;
        }
        if (rows.about(request).stream().anyMatch(it -> it.state() == State.PROPOSED)) {
            return HandOverOutcome.WAITS_ALREADY;
        }
        if (points(open.get()).stream().noneMatch(it -> it.id().equals(proposal.point()))) {
            return HandOverOutcome.NO_BOX;
        }
        var handOver = handOver(open.get(), proposal);
        rows.add(handOver);
        write(by.toString(), "HAND_OVER_PROPOSED", handOver.id());
        events.publishEvent(new HandOverProposed(handOver.id()));
        return HandOverOutcome.PROPOSED;
    }

    private HandOver handOver(Request request, HandOverProposal proposal) {
        return new HandOver(
                UUID.randomUUID(),
                request.id(),
                request.person(),
                request.neighbourhood(),
                Optional.of(proposal.point()),
                passedOn(request, proposal),
                proposal.closes(),
                State.PROPOSED,
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private PassedOn passedOn(Request request, HandOverProposal proposal) {
        var name = residents.find(request.person()).map(Person::name).filter(_ -> proposal.withName());
        var telephone = telephones.of(request.person()).filter(_ -> proposal.withTelephone());
        return new PassedOn(
                proposal.text(),
                name.map(it -> it.text()).orElse(""),
                telephone.map(PhoneNumber::spoken).orElse(""),
                proposal.withWords() ? request.words() : "");
    }

    /** What was not answered yet is there no more. */
    public void withdraw(UUID handOver, PersonId by) {
        rows.find(handOver).ifPresent(it -> {
            desk.require(it.request(), by);
            rows.withdraw(handOver);
        });
    }

    /** All of this request, first one first. */
    @Transactional(readOnly = true)
    public List<HandOver> about(UUID request, PersonId by) {
        desk.require(request, by);
        return rows.about(request);
    }

    /** What did not arrive in time, of all requests that this person answers, longest ago first. */
    @Transactional(readOnly = true)
    public List<HandOver> late(PersonId by) {
        return rows.underway().stream()
                .filter(this::isLate)
                .filter(it -> requests.find(it.request())
                        .filter(request -> desk.answers(by, request))
                        .isPresent())
                .toList();
    }

    /** Whether it could not be sent, or nobody said within two working days that it arrived. */
    @Transactional(readOnly = true)
    public boolean isLate(HandOver handOver) {
        return switch (handOver.state()) {
            case GIVEN_UP -> true;
            case SENT ->
                WorkingTime.between(handOver.sentAt().orElseThrow(), clock.instant(), clock.getZone())
                                .compareTo(ARRIVES_WITHIN)
                        >= 0;
            case PROPOSED, ANSWERED, AGREED, ARRIVED -> false;
        };
    }

    // --- who asked

    @Transactional(readOnly = true)
    public List<HandOver> of(PersonId person) {
        return rows.of(person);
    }

    @Transactional(readOnly = true)
    public Optional<HandOver> find(UUID handOver, PersonId person) {
        return rows.find(handOver).filter(it -> it.person().equals(person));
    }

    /** Passes it on, as it was read; only while the request is open. */
    public void yes(UUID handOver, PersonId person) {
        find(handOver, person)
                .filter(it ->
                        requests.lock(it.request()).filter(Request::isOpen).isPresent())
                .filter(it -> rows.agree(it.id()))
                .ifPresent(it -> write("asker", "HAND_OVER_AGREED", it.id()));
    }

    /** Passes nothing on, and keeps nothing of what would have been. */
    public void no(UUID handOver, PersonId person) {
        find(handOver, person).ifPresent(it -> rows.decline(it.id()));
    }

    // --- the help point

    /** What this secret is of. Looking changes nothing: mail scanners look too. */
    @Transactional(readOnly = true)
    public Optional<HandOver> look(String secret) {
        return grants.look(secret, Grant.Kind.HAND_OVER_ARRIVED).flatMap(it -> rows.find(UUID.fromString(it.about())));
    }

    /** The help point has it. */
    public void arrived(String secret) {
        look(secret).filter(it -> rows.arrived(it.id())).ifPresent(it -> {
            write("help-point", "HAND_OVER_ARRIVED", it.id());
            events.publishEvent(new HandOverArrived(it.id()));
            if (it.closes()) {
                requesting.close(it.person(), it.request());
            }
        });
    }

    // --- on its way

    /** One of them, for whoever it concerns. */
    @Transactional(readOnly = true)
    public Optional<HandOver> get(UUID handOver) {
        return rows.find(handOver);
    }

    /** A new secret for the mail that goes now; one that went before holds still. */
    String secret(HandOver handOver) {
        return grants.give(new Grant(
                Grant.Kind.HAND_OVER_ARRIVED, handOver.person(), handOver.id().toString()));
    }

    void sent(UUID handOver) {
        if (rows.sent(handOver)) {
            write("clock", "HAND_OVER_SENT", handOver);
        }
    }

    private void write(String actor, String act, UUID handOver) {
        journal.write(actor, act, new Subject("HAND_OVER", handOver.toString()), "");
    }

    /** Where it goes. */
    @Transactional(readOnly = true)
    public Optional<HelpPoint> point(HandOver handOver) {
        return handOver.point().flatMap(points::get);
    }
}
