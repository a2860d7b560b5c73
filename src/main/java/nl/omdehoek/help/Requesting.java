package nl.omdehoek.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.messages.OldEnough;
import nl.omdehoek.people.NotAllowed;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who asks for help does themselves: ask, and say that it is needed no more. */
@Component
@Transactional
public class Requesting {

    private final StoredRequests requests;
    private final StoredAsks asks;
    private final StoredWanted wanted;
    private final OfferBoard board;
    private final RequestDesk desk;
    private final OldEnough oldEnough;
    private final Residents residents;
    private final Journal journal;
    private final Clock clock;

    Requesting(
            StoredRequests requests,
            StoredAsks asks,
            StoredWanted wanted,
            OfferBoard board,
            RequestDesk desk,
            OldEnough oldEnough,
            Residents residents,
            Journal journal,
            Clock clock) {
        this.wanted = wanted;
        this.board = board;
        this.desk = desk;
        this.oldEnough = oldEnough;
        this.requests = requests;
        this.asks = asks;
        this.residents = residents;
        this.journal = journal;
        this.clock = clock;
    }

    /** Hands it to who connects there, in private. Whoever asks said that they are 16 or older. */
    public void request(Request request) {
        if (residents.lock(request.person())) {
            requests.add(request);
            oldEnough.say(request.person());
            desk.begin(request);
            // Which act, never by whom: the journal does not forget.
            journal.write("asker", "REQUESTED", Matching.subject(request.id()), "");
        }
    }

    /** The same, for what somebody lets everybody see: they are the first who could be asked, if they can. */
    public void request(Request request, ListingId wanted) {
        request(request);
        // Who was forgotten meanwhile asks nothing.
        if (board.get(wanted).filter(it -> it.listing().isPublished()).isPresent()
                && requests.find(request.id()).isPresent()) {
            this.wanted.add(request.id(), wanted);
        }
    }

    /** What everybody sees that this request is for. */
    @Transactional(readOnly = true)
    public Optional<PublicOffer> wanted(UUID request) {
        return wanted.of(request).flatMap(board::get);
    }

    @Transactional(readOnly = true)
    public List<Request> of(PersonId person) {
        return requests.of(person);
    }

    /** It is needed no more: nobody is asked any longer, and who came each week comes no more. */
    public void close(PersonId person, UUID request) {
        requests.lock(request).filter(it -> it.person().equals(person)).ifPresent(it -> {
            if (requests.close(request, today())) {
                asks.withdraw(request);
                asks.endAllFor(request, today());
                journal.write("asker", "CLOSED", Matching.subject(request), "");
            }
        });
    }

    /** Whoever answers it says that it is done, as the asker told them. */
    public void closeFor(UUID request, PersonId by) {
        if (!desk.answers(by, request)) {
            throw new NotAllowed(by, "close this");
        }
        if (requests.lock(request).isPresent() && requests.close(request, today())) {
            desk.answered(request, by);
            asks.withdraw(request);
            asks.endAllFor(request, today());
            journal.write(by.toString(), "CLOSED", Matching.subject(request), "");
        }
    }

    /**
     * Whoever answers it agreed with the asker on another day, or that it does not matter: somebody can be asked again.
     *
     * @param day null: any day will do
     */
    public void moveFor(UUID request, @Nullable LocalDate day, PersonId by) {
        if (!desk.answers(by, request)) {
            throw new NotAllowed(by, "move this");
        }
        requests.lock(request).filter(it -> it.isOpen() && !it.weekly()).ifPresent(_ -> {
            requests.move(request, day);
            journal.write(by.toString(), "MOVED", Matching.subject(request), "");
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
