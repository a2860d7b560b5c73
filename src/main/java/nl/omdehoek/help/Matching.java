package nl.omdehoek.help;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import nl.omdehoek.people.Role;
import nl.omdehoek.people.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who could do what is requested, and asks them: never anybody beyond what they said they can carry, and first who was
 * asked longest ago. Only who connects where it is requested does this.
 */
@Component
@Transactional
public class Matching {

    /** So many are shown. */
    static final int SHOWN = 20;

    /** So many can be asked at once for one request. */
    static final int MOST_AT_ONCE = 3;

    static final String REQUEST = "REQUEST";

    /** Nobody looks for another day than within a week. */
    private static final int DAYS_AHEAD = 7;

    private final StoredOffers offers;
    private final StoredRequests requests;
    private final StoredAsks asks;
    private final StoredShown shown;
    private final StoredWanted wanted;
    private final StoredCapacities capacities;
    private final KnownVolunteers known;
    private final Residents residents;
    private final Staff staff;
    private final Suspensions suspensions;
    private final Introductions introductions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Matching(
            StoredOffers offers,
            StoredRequests requests,
            StoredAsks asks,
            StoredShown shown,
            StoredWanted wanted,
            StoredCapacities capacities,
            KnownVolunteers known,
            Residents residents,
            Staff staff,
            Suspensions suspensions,
            Introductions introductions,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.requests = requests;
        this.asks = asks;
        this.shown = shown;
        this.wanted = wanted;
        this.capacities = capacities;
        this.known = known;
        this.residents = residents;
        this.staff = staff;
        this.suspensions = suspensions;
        this.introductions = introductions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who could be asked for this now: whose offer is asked for, who offered to do just this, and then who was asked for anything
     * longest ago; nobody if it needs nobody. The look stands in the journal.
     */
    public List<Candidate> candidates(PersonId actor, UUID request) {
        var open = requests.find(request)
                .filter(it -> require(actor, it).isOpen())
                .filter(it -> it.wish().letsAsk());
        open.ifPresent(it -> journal.write(actor.toString(), "LOOKED_AT_OFFERS", subject(it.id()), ""));
        return open.map(this::candidates).orElse(List.of());
    }

    List<Candidate> candidates(Request request) {
        return candidates(offers.thatFit(request), request);
    }

    /** Of these who are near enough, can carry it, and may be asked. */
    private List<Candidate> candidates(List<Offer> some, Request request) {
        var answering = shown.answers(request.id());
        var named = wanted.of(request.id());
        var fitting = some.stream()
                .filter(it -> fits(it, request, answering))
                .sorted(Comparator.<Offer, Boolean>comparing(it -> !isNamed(it, named))
                        .thenComparing(it -> !answering.contains(it.id())))
                .toList();
        var people = fitting.stream().map(Offer::person).distinct().toList();
        var canCarry = capacities.of(people);
        var loads = asks.loads(people, today());
        return fitting.stream()
                .filter(it -> load(it, request, canCarry, loads).isPresent())
                .filter(it -> mayBeAsked(it.person(), request))
                .limit(SHOWN)
                .map(it -> new Candidate(
                        it, it.point().distanceTo(request.point()), answering.contains(it.id()), isNamed(it, named)))
                .toList();
    }

    /**
     * Who could be asked once this connector met or rang them, wherever they live; nobody where that is not needed. The look
     * stands in the journal.
     */
    public List<Candidate> strangers(PersonId actor, UUID request) {
        var open = requests.find(request)
                .filter(it -> require(actor, it).isOpen())
                .filter(it -> it.wish().letsAsk() && it.needsTrust());
        open.ifPresent(it -> journal.write(actor.toString(), "LOOKED_AT_OFFERS", subject(it.id()), ""));
        return open.map(wanted -> candidates(offers.strangersThatFit(wanted), wanted))
                .orElse(List.of());
    }

    private static boolean isNamed(Offer offer, Optional<ListingId> named) {
        return named.filter(offer.id()::equals).isPresent();
    }

    /** Who offered to do just this comes as far as it takes. */
    private static boolean fits(Offer offer, Request request, Collection<ListingId> answering) {
        return Languages.areShared(offer.languages(), request.languages())
                && (answering.contains(offer.id())
                        || offer.point().distanceTo(request.point()).metres() <= offer.reach());
    }

    /** What it would take of them; empty if that is more than they can carry, or on another day than they can. */
    private Optional<Load> load(
            Offer offer, Request request, Map<PersonId, Capacity> canCarry, Map<PersonId, List<Load>> loads) {
        return Optional.ofNullable(canCarry.get(offer.person()))
                .flatMap(capacity -> days(request)
                        .filter(offer.days()::has)
                        .map(it -> new Load(today(), it, request.weekly(), null, request.minutes(), true))
                        .filter(it -> capacity.hasRoomFor(it, loads.getOrDefault(offer.person(), List.of()), today()))
                        .findFirst());
    }

    /** The day it is for, if that is still to come; or else the days ahead. */
    private Stream<LocalDate> days(Request request) {
        var today = today();
        if (request.on() == null) {
            return today.datesUntil(today.plusDays(DAYS_AHEAD));
        }
        var on = request.weekly() ? next(request.on(), today) : request.on();
        return Stream.of(on).filter(it -> !it.isBefore(today));
    }

    /** What is each week is asked of somebody new from the next time on. */
    private static LocalDate next(LocalDate first, LocalDate today) {
        return first.isBefore(today) ? first.plusWeeks(Math.ceilDiv(first.until(today, ChronoUnit.DAYS), 7L)) : first;
    }

    private boolean mayBeAsked(PersonId person, Request request) {
        return !suspensions.isSuspended(person) && introductions.mayBeProposed(person, request.person());
    }

    /** One ask, for who writes to whoever was asked. */
    @Transactional(readOnly = true)
    public Optional<Ask> asked(UUID ask) {
        return asks.find(ask);
    }

    /** Asks who made this offer, if they can carry it still; whoever connects asks one at a time, or a few. */
    public AskOutcome ask(PersonId actor, UUID request, ListingId offer) {
        return requests.lock(request)
                .map(it -> ask(require(actor, it), offer, actor.toString()))
                .orElse(AskOutcome.NOT_NEEDED);
    }

    AskOutcome ask(Request request, ListingId offer, String actor) {
        var before = asks.forRequest(request.id());
        if (!request.isOpen()
                || !request.wish().letsAsk()
                || before.stream().anyMatch(it -> it.state() == Ask.State.YES && it.isCarriedStill(today()))) {
            return AskOutcome.NOT_NEEDED;
        }
        if (before.stream().filter(it -> it.state() == Ask.State.OPEN).count() >= MOST_AT_ONCE) {
            return AskOutcome.ENOUGH_ASKED;
        }
        // Nothing else can be asked of them until this is done.
        var wanted = offers.find(offer)
                .filter(it -> residents.lock(it.person()))
                .filter(it -> before.stream().noneMatch(ask -> ask.person().equals(it.person())))
                .filter(it -> isRightFor(it, request));
        var load = wanted.flatMap(it ->
                load(it, request, capacities.of(List.of(it.person())), asks.loads(List.of(it.person()), today())));
        if (wanted.isEmpty() || load.isEmpty()) {
            return AskOutcome.NO_ROOM;
        }
        var id = UUID.randomUUID();
        asks.add(
                id,
                request,
                offer,
                wanted.get().person(),
                load.get(),
                // Of what is each week, the first time may be long past.
                AnswerTime.until(
                        clock.instant(),
                        request.on() == null ? null : load.get().from(),
                        clock.getZone()));
        journal.write(actor, "ASKED_TO_HELP", subject(request.id()), "");
        events.publishEvent(new AskedToHelp(id));
        return AskOutcome.ASKED;
    }

    /** Whoever is asked by name, past the list, has to be as right as who stands in it. */
    private boolean isRightFor(Offer offer, Request request) {
        return offer.task() == request.task()
                && !offer.person().equals(request.person())
                && !(request.fromOutside() && offer.neighbourhood().equals(request.neighbourhood()))
                && (!request.needsTrust() || known.isKnown(offer.person()))
                && fits(offer, request, shown.answers(request.id()))
                && mayBeAsked(offer.person(), request);
    }

    /** The connector met or rang this person: they can be asked for what needs trust. Of a certificate no copy is kept. */
    public void know(PersonId actor, ListingId offer, HowKnown how, boolean vogSeen) {
        var found = offers.find(offer).orElseThrow(() -> new NotAllowed(actor, "know who made no offer"));
        if (!connects(actor, found.neighbourhood())) {
            throw new NotAllowed(actor, "say whom they know");
        }
        note(actor, found, how, vogSeen);
    }

    /** The same of somebody who lives elsewhere, and could do this that the connector looks for somebody for. */
    public void know(PersonId actor, UUID request, ListingId offer, HowKnown how, boolean vogSeen) {
        var found = requests.find(request)
                .filter(it -> require(actor, it).isOpen() && it.wish().letsAsk() && it.needsTrust())
                .flatMap(it -> offers.strangersThatFit(it).stream()
                        .filter(one -> one.id().equals(offer) && fits(one, it, shown.answers(request)))
                        .findFirst())
                .orElseThrow(() -> new NotAllowed(actor, "say whom they know"));
        note(actor, found, how, vogSeen);
    }

    private void note(PersonId actor, Offer found, HowKnown how, boolean vogSeen) {
        known.note(found.person(), actor, how, vogSeen);
        journal.write(
                actor.toString(),
                "VOLUNTEER_KNOWN",
                new Subject("OFFER", found.id().value()),
                how.name());
    }

    private Request require(PersonId actor, Request request) {
        if (!connects(actor, request.neighbourhood())) {
            throw new NotAllowed(actor, "look for help");
        }
        return request;
    }

    private boolean connects(PersonId actor, NeighbourhoodCode where) {
        return staff.has(actor, Role.CONNECTOR, where) || staff.has(actor, Role.STAND_IN, where);
    }

    static Subject subject(UUID request) {
        return new Subject(REQUEST, request.toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
