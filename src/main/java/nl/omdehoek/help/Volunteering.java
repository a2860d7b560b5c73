package nl.omdehoek.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.messages.OldEnough;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who helps does themselves: offer, say how much they can carry, answer when they are asked, and stop. */
@Component
@Transactional
public class Volunteering {

    /** "Even niet" lasts so long, unless they say for how long. */
    static final int PAUSE_WEEKS = 4;

    private final StoredOffers offers;
    private final StoredRequests requests;
    private final StoredAsks asks;
    private final StoredCapacities capacities;
    private final Advertising advertising;
    private final OldEnough oldEnough;
    private final Residents residents;
    private final Introductions introductions;
    private final ByItself byItself;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Volunteering(
            StoredOffers offers,
            StoredRequests requests,
            StoredAsks asks,
            StoredCapacities capacities,
            Advertising advertising,
            OldEnough oldEnough,
            Residents residents,
            Introductions introductions,
            ByItself byItself,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offers = offers;
        this.requests = requests;
        this.asks = asks;
        this.capacities = capacities;
        this.advertising = advertising;
        this.oldEnough = oldEnough;
        this.residents = residents;
        this.introductions = introductions;
        this.byItself = byItself;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Offers this, by who can carry so much in all, and said that they are 16 or older. */
    public void offer(Offer offer, Capacity capacity) {
        if (!residents.lock(offer.person())) {
            return;
        }
        oldEnough.say(offer.person());
        capacities.set(offer.person(), capacity);
        offers.add(offer);
        journal.write(
                offer.person().toString(),
                "OFFERED",
                new Subject("OFFER", offer.id().value()),
                "");
    }

    @Transactional(readOnly = true)
    public List<Offer> offers(PersonId person) {
        return offers.of(person);
    }

    /** Empty for who never offered anything. */
    @Transactional(readOnly = true)
    public Optional<Capacity> capacity(PersonId person) {
        return capacities.of(person);
    }

    /** So much and no more, from now on; what they do already goes on. */
    public void carry(PersonId person, Capacity capacity) {
        change(person, _ -> capacity);
    }

    /** What it is now is read when nobody else can change it. */
    private void change(PersonId person, UnaryOperator<Capacity> change) {
        if (residents.lock(person)) {
            capacities.of(person).ifPresent(it -> capacities.set(person, change.apply(it)));
        }
    }

    public void less(PersonId person) {
        change(person, Capacity::less);
    }

    /** "Even niet": for some weeks. */
    public void pause(PersonId person) {
        change(person, it -> it.pausedUntil(today().plusWeeks(PAUSE_WEEKS)));
    }

    /** "Ik kan weer". */
    public void resume(PersonId person) {
        change(person, Capacity::resumed);
    }

    /**
     * "Stop": one offer is there no more, and what they were asked for it they need not answer; what was agreed already goes
     * on. Tells whether it was theirs.
     */
    public boolean stop(PersonId person, ListingId offer) {
        asks.openFor(person, offer).forEach(it -> pass(person, it));
        offers.find(offer)
                .filter(it -> it.person().equals(person))
                .ifPresent(it -> advertising.erase(it, person.toString()));
        return offers.remove(person, offer);
    }

    /** What this is about, for who was asked it and has not answered; empty once it is too late. */
    @Transactional(readOnly = true)
    public Optional<Question> question(PersonId person, UUID ask) {
        return asks.find(ask)
                .filter(it -> it.person().equals(person) && it.state() == Ask.State.OPEN)
                .flatMap(it -> it.request()
                        .flatMap(requests::find)
                        .filter(Request::isOpen)
                        .map(wanted -> Question.of(it, wanted)));
    }

    /** What they are asked and have not answered. */
    @Transactional(readOnly = true)
    public List<Ask> asked(PersonId person) {
        return asks.openOf(person);
    }

    /**
     * They do it. Who else was asked is asked no more, and the asker hears that there is somebody who wants to meet them.
     * Tells whether it was not too late; of two taps, of both.
     */
    public boolean yes(PersonId person, UUID ask) {
        var request = requested(person, ask);
        if (request.filter(Request::isOpen).isEmpty() || !asks.settle(ask, Ask.State.YES)) {
            return request.isPresent() && isDone(ask);
        }
        var wanted = request.get();
        asks.withdraw(wanted.id());
        offers.answered(ask, today());
        introductions.proposeBy(person, wanted.person(), Matching.subject(wanted.id()));
        events.publishEvent(new HelperFound(wanted.id(), ask));
        return true;
    }

    private boolean isDone(UUID ask) {
        return asks.find(ask).filter(it -> it.state() == Ask.State.YES).isPresent();
    }

    /** Not now: without a reason, and it is kept nowhere that they were the one who said so. */
    public void notNow(PersonId person, UUID ask) {
        pass(person, ask);
    }

    /** It goes on as it does after silence. */
    private void pass(PersonId person, UUID ask) {
        requested(person, ask).ifPresent(it -> {
            if (asks.settle(ask, Ask.State.PASSED)) {
                offers.answered(ask, today());
                byItself.goOn(it);
            }
        });
    }

    /** What this ask of theirs is for; one at a time answers for it. */
    private Optional<Request> requested(PersonId person, UUID ask) {
        return asks.find(ask)
                .filter(it -> it.person().equals(person))
                .flatMap(Ask::request)
                .flatMap(requests::lock);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
