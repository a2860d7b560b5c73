package nl.omdehoek.activities;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.JoinOutcome.Cancelled;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.JoinOutcome.Full;
import nl.omdehoek.activities.JoinOutcome.NotOn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.storage.OneByOne;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Offers places that came free to who waits for one, in turn, and lets them take it or go on waiting. */
@Component
public class PlaceOffers {

    private final WaitingList waitingList;
    private final Dates dates;
    private final Room room;
    private final FewPlaces fewPlaces;
    private final OneByOne oneByOne;
    private final Joining joining;
    private final TransactionOperations transaction;
    private final Clock clock;

    PlaceOffers(
            WaitingList waitingList,
            Dates dates,
            Room room,
            FewPlaces fewPlaces,
            OneByOne oneByOne,
            Joining joining,
            TransactionOperations transaction,
            Clock clock) {
        this.waitingList = waitingList;
        this.dates = dates;
        this.room = room;
        this.fewPlaces = fewPlaces;
        this.oneByOne = oneByOne;
        this.joining = joining;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Lets go what was held in vain, and holds what came free otherwise: a host has more places, say. */
    @Scheduled(fixedDelayString = "${omdehoek.waiting.every}", initialDelayString = "${omdehoek.waiting.every}")
    void goOn() {
        oneByOne.each(
                waitingList.spots(),
                "Going on with who waits for",
                spot -> dates.lock(spot.activity(), spot.date())
                        .ifPresent(it -> waitingList.advance(spot.activity(), it)));
    }

    public Optional<Waiting> find(UUID waiting) {
        return waitingList.find(waiting);
    }

    /** What this person waits for that has not ended, soonest first. */
    public List<Waiting> of(PersonId person) {
        return waitingList.of(person);
    }

    /**
     * Takes the place that is held for them; also after that time, while it is still free.
     *
     * @return as joining does; who has taken it already comes, and who waits for nothing any more finds nothing there
     */
    public JoinOutcome take(Waiting asked) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var occurrence = dates.lock(asked.activity(), asked.date());
            var waiting = waitingList.find(asked.id());
            if (waiting.isEmpty()) {
                return joining.comes(asked.person(), asked.activity(), asked.date());
            }
            var suspended = joining.suspended(new Joiner.Known(asked.person()));
            if (suspended.isPresent()) {
                return suspended.get();
            }
            if (occurrence.isEmpty() || !occurrence.get().end().isAfter(clock.instant())) {
                return new NotOn();
            }
            return occurrence.get().state() == Occurrence.State.CANCELLED
                    ? new Cancelled()
                    : take(waiting.get(), occurrence.get());
        }));
    }

    private JoinOutcome take(Waiting waiting, Occurrence occurrence) {
        // What is held for them is theirs; without it they count like anybody.
        if (!waiting.isHeld(clock.instant()) && !room.isFor(waiting.activity(), waiting.date(), waiting.attendance())) {
            return new Full(0);
        }
        waitingList.remove(waiting.id());
        var signUp = new SignUp(
                UUID.randomUUID(),
                waiting.activity(),
                waiting.date(),
                waiting.person(),
                waiting.attendance(),
                "",
                Channel.SELF,
                null,
                clock.instant());
        joining.add(signUp, UUID.randomUUID(), waiting.person());
        waitingList.advance(waiting.activity(), occurrence);
        return new Coming(signUp, Optional.empty());
    }

    /** They wait no longer; tells whether they did. What was held for them goes to who is next. */
    public boolean stop(PersonId person, UUID waiting) {
        var stopping = waitingList.find(waiting).filter(it -> it.person().equals(person));
        stopping.ifPresent(it -> transaction.executeWithoutResult(_ -> {
            var occurrence = dates.lock(it.activity(), it.date());
            fewPlaces.during(it.activity(), it.date(), () -> {
                waitingList.remove(it.id());
                occurrence.ifPresent(date -> waitingList.advance(it.activity(), date));
            });
        }));
        return stopping.isPresent();
    }
}
