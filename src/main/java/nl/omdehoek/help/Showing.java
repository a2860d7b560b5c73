package nl.omdehoek.help;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.geography.Distance;
import nl.omdehoek.geography.Point;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a request to neighbours where the asker wished so: without a name, in words of whoever connects, once the asker said
 * yes to just those words. It is never shown by time running out, and goes in one tap, or when the request is done.
 */
@Component
@Transactional
public class Showing {

    private final StoredShown stored;
    private final StoredRequests requests;
    private final StoredOffers offers;
    private final RequestDesk desk;
    private final Residents residents;
    private final Suspensions suspensions;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Showing(
            StoredShown stored,
            StoredRequests requests,
            StoredOffers offers,
            RequestDesk desk,
            Residents residents,
            Suspensions suspensions,
            Journal journal,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.requests = requests;
        this.offers = offers;
        this.desk = desk;
        this.residents = residents;
        this.suspensions = suspensions;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Puts these words before the asker; until they say yes nobody else reads them.
     *
     * @return what must not stand in them; nothing: they were put before the asker
     */
    public Set<Softened.Reveals> propose(UUID request, String words, PersonId by) {
        desk.require(request, by);
        var wanted =
                requests.lock(request).filter(Showing::mayBeShown).orElseThrow(() -> new NotAllowed(by, "show this"));
        var name = residents.find(wanted.person()).orElseThrow().name().text();
        var reveals = Softened.reveals(words.strip(), name);
        if (reveals.isEmpty()) {
            stored.propose(request, words.strip());
            journal.write(by.toString(), "SHOWING_PROPOSED", Matching.subject(request), "");
            events.publishEvent(new SoftenedProposed(request));
        }
        return reveals;
    }

    private static boolean mayBeShown(Request request) {
        return request.isOpen() && request.wish() == Wish.SHOWN;
    }

    /** In which words, for whoever may see the request. */
    @Transactional(readOnly = true)
    public Optional<Softened> of(UUID request) {
        return stored.of(request);
    }

    /** The asker read these words, and lets everybody read them. Of others that came meanwhile they know nothing. */
    public void yes(PersonId person, UUID request, Instant proposedAt) {
        own(person, request).ifPresent(it -> show(it, proposedAt, "asker"));
    }

    /** The same, as they said on the telephone. */
    void yesFor(UUID request, Instant proposedAt, PersonId by) {
        requests.lock(request).ifPresent(it -> show(it, proposedAt, by.toString()));
    }

    private void show(Request request, Instant proposedAt, String by) {
        if (mayBeShown(request) && stored.show(request.id(), proposedAt)) {
            journal.write(by, "SHOWN", Matching.subject(request.id()), "");
        }
    }

    /** The asker would rather not, or not any more. */
    public void no(PersonId person, UUID request) {
        own(person, request).ifPresent(it -> hide(it, "asker"));
    }

    /** Whoever answers it takes it back. */
    public void withdraw(UUID request, PersonId by) {
        hide(desk.require(request, by), by.toString());
    }

    private void hide(Request request, String by) {
        if (stored.remove(request.id())) {
            journal.write(by, "SHOWN_NO_MORE", Matching.subject(request.id()), "");
        }
    }

    private Optional<Request> own(PersonId person, UUID request) {
        return requests.lock(request).filter(it -> it.person().equals(person));
    }

    /** What is shown this near, newest first. */
    @Transactional(readOnly = true)
    public List<ShownRequest> near(Point here, Distance atMost) {
        return stored.shown().stream()
                .flatMap(it -> requests.find(it).stream())
                .filter(it -> it.point().distanceTo(here).metres() <= atMost.metres())
                .flatMap(it -> shown(it).stream())
                .toList();
    }

    /** One of those. */
    @Transactional(readOnly = true)
    public Optional<ShownRequest> find(UUID request) {
        return requests.find(request).flatMap(this::shown);
    }

    private Optional<ShownRequest> shown(Request request) {
        return stored.of(request.id())
                .filter(Softened::isShown)
                .filter(_ -> mayBeShown(request) && !suspensions.isSuspended(request.person()))
                .map(it -> new ShownRequest(
                        request.id(),
                        request.task(),
                        it.words(),
                        request.neighbourhood(),
                        request.on(),
                        request.weekly(),
                        request.minutes(),
                        request.atHome()));
    }

    /** Somebody made this offer for it: whoever connects sees that they would, however far they come otherwise. */
    public void answer(PersonId person, UUID request, ListingId offer) {
        var mine = offers.find(offer).filter(it -> it.person().equals(person));
        if (mine.isPresent() && find(request).isPresent()) {
            stored.answer(request, offer);
        }
    }
}
