package nl.omdehoek.activities;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.omdehoek.activities.JoinOutcome.Cancelled;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.JoinOutcome.Full;
import nl.omdehoek.activities.JoinOutcome.NotOn;
import nl.omdehoek.activities.JoinOutcome.Waits;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.listing.ListingsChanged;
import nl.omdehoek.listing.PlacesLeft;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.Newcomer;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Ik kom": who comes to which date. Never more than there are places for, nobody twice, and who was told to come stays on
 * the list. Who finds no place can wait for one.
 */
@Component
@Transactional
public class Joining {

    private final Dates dates;
    private final SignUps signUps;
    private final Room room;
    private final WaitingList waitingList;
    private final Residents residents;
    private final Suspensions suspensions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joining(
            Dates dates,
            SignUps signUps,
            Room room,
            WaitingList waitingList,
            Residents residents,
            Suspensions suspensions,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dates = dates;
        this.signUps = signUps;
        this.room = room;
        this.waitingList = waitingList;
        this.residents = residents;
        this.suspensions = suspensions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs somebody up for one date.
     *
     * @param formKey of the form that was filled in: sent twice, it is one sign-up
     */
    public JoinOutcome join(ListingId activity, LocalDate date, Joiner joiner, Attendance attendance, UUID formKey) {
        return join(activity, date, joiner, attendance, formKey, Entry.OWN);
    }

    JoinOutcome join(
            ListingId activity, LocalDate date, Joiner joiner, Attendance attendance, UUID formKey, Entry entry) {
        // Whoever comes next for this date waits here until this one is done.
        var occurrence = dates.lock(activity, date);
        var key = keyFor(formKey, activity, date);
        var before = before(activity, date, joiner, key);
        if (before.isPresent()) {
            return before.get();
        }
        var off = suspended(joiner).or(() -> whyNot(occurrence));
        if (off.isPresent()) {
            return off.get();
        }
        waitingList.advance(activity, occurrence.orElseThrow());
        if (!room.isFor(activity, date, attendance)) {
            return new Full(room.left(activity, date, attendance.firstTime()).orElse(0));
        }
        var newcomer = newcomer(joiner);
        var signUp = new SignUp(
                UUID.randomUUID(),
                activity,
                date,
                person(joiner, newcomer),
                attendance,
                "",
                entry.channel(),
                entry.standing(),
                clock.instant());
        add(signUp, key, entry.actor(signUp.person()));
        return new Coming(signUp, newcomer.map(Newcomer::words));
    }

    /** Signs somebody up if there is room by now, and else puts them on the list of who waits. */
    public JoinOutcome joinOrWait(
            ListingId activity, LocalDate date, Joiner joiner, Attendance attendance, UUID formKey) {
        return orWait(join(activity, date, joiner, attendance, formKey), activity, date, joiner, attendance, formKey);
    }

    JoinOutcome joinOrWait(StandingPlace standing, LocalDate date, Attendance attendance, UUID formKey) {
        var joiner = new Joiner.Known(standing.person());
        var activity = standing.activity();
        var outcome = join(activity, date, joiner, attendance, formKey, Entry.of(standing));
        return orWait(outcome, activity, date, joiner, attendance, formKey);
    }

    private JoinOutcome orWait(
            JoinOutcome outcome,
            ListingId activity,
            LocalDate date,
            Joiner joiner,
            Attendance attendance,
            UUID formKey) {
        if (!(outcome instanceof Full)) {
            return outcome;
        }
        var newcomer = newcomer(joiner);
        var waiting =
                waitingList.add(activity, date, person(joiner, newcomer), attendance, keyFor(formKey, activity, date));
        journal.write(
                waiting.person().toString(),
                "WAITS",
                new Subject("WAITING", waiting.id().toString()),
                "");
        return new Waits(waiting, newcomer.map(Newcomer::words));
    }

    void add(SignUp signUp, UUID formKey, PersonId actor) {
        signUps.add(signUp, formKey);
        journal.write(actor.toString(), "JOINED", subject(signUp.id()), "");
        events.publishEvent(new SignedUp(signUp.id()));
        tellPlaces(signUp);
    }

    /** Lists tell how many places are left where there are few; so also when there are no longer few. */
    private void tellPlaces(SignUp signUp) {
        var left = room.left(signUp.activity(), signUp.date(), false);
        if (left.isPresent() && Room.isFew(left.getAsInt() - signUp.party())) {
            events.publishEvent(new ListingsChanged(ListingKind.ACTIVITY, List.of(signUp.activity())));
        }
    }

    /** A form that is sent again with another date is for that date; sent again as it was, it is for the same. */
    static UUID keyFor(UUID formKey, ListingId activity, LocalDate date) {
        return UUID.nameUUIDFromBytes((formKey + " " + activity + " " + date).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<JoinOutcome> before(ListingId activity, LocalDate date, Joiner joiner, UUID formKey) {
        Optional<JoinOutcome> coming = signUps.byForm(formKey)
                .or(() -> known(joiner).flatMap(it -> signUps.of(it, activity, date)))
                .map(it -> new Coming(it, Optional.empty()));
        return coming.or(() -> waitingList
                .byForm(formKey)
                .or(() -> known(joiner).flatMap(it -> waitingList.of(it, activity, date)))
                .map(it -> new Waits(it, Optional.empty())));
    }

    private static Optional<PersonId> known(Joiner joiner) {
        return joiner instanceof Joiner.Known known ? Optional.of(known.person()) : Optional.empty();
    }

    /** That this person may take no part, where that is so. */
    Optional<JoinOutcome> suspended(Joiner joiner) {
        return known(joiner).flatMap(suspensions::of).map(JoinOutcome.Suspended::new);
    }

    private Optional<JoinOutcome> whyNot(Optional<Occurrence> occurrence) {
        if (occurrence.isEmpty() || !occurrence.get().end().isAfter(clock.instant())) {
            return Optional.of(new NotOn());
        }
        return occurrence.get().state() == Occurrence.State.CANCELLED ? Optional.of(new Cancelled()) : Optional.empty();
    }

    private Optional<Newcomer> newcomer(Joiner joiner) {
        return joiner instanceof Joiner.New stranger
                ? Optional.of(residents.welcome(stranger.name()))
                : Optional.empty();
    }

    private static PersonId person(Joiner joiner, Optional<Newcomer> newcomer) {
        return known(joiner).orElseGet(() -> newcomer.orElseThrow().person().id());
    }

    private static Subject subject(UUID signUp) {
        return new Subject("SIGN_UP", signUp.toString());
    }

    /** How many places are left on a date; empty if there is no limit. */
    @Transactional(readOnly = true)
    public OptionalInt left(ListingId activity, LocalDate date) {
        return room.left(activity, date, false);
    }

    /** The same as it is told; empty if there is no limit. */
    @Transactional(readOnly = true)
    public Optional<PlacesLeft> placesLeft(ListingId activity, LocalDate date) {
        return room.left(activity, date);
    }

    @Transactional(readOnly = true)
    public Optional<SignUp> find(UUID signUp) {
        return signUps.find(signUp);
    }

    /** Who comes to this date, in the order in which they signed up; to be told what they have to hear. */
    @Transactional(readOnly = true)
    public List<SignUp> comingTo(ListingId activity, LocalDate date) {
        return signUps.on(activity, date);
    }

    /** Who comes to what begins between these moments and is not off. */
    @Transactional(readOnly = true)
    public List<SignUp> comingBetween(Instant from, Instant until) {
        return signUps.beginningBetween(from, until);
    }

    /** What this person comes to that has not ended, soonest first. */
    @Transactional(readOnly = true)
    public List<SignUp> ahead(PersonId person) {
        return signUps.ahead(person, clock.instant());
    }

    /** What came of it for who wanted to come to this date, where nothing is left to decide. */
    JoinOutcome comes(PersonId person, ListingId activity, LocalDate date) {
        return signUps.of(person, activity, date)
                .<JoinOutcome>map(it -> new Coming(it, Optional.empty()))
                .orElseGet(NotOn::new);
    }

    /** A form that this person sent leads to them no longer: the next who uses the computer may find it by going back. */
    public void forgetForms(PersonId person) {
        signUps.ahead(person, Instant.EPOCH).forEach(it -> signUps.giveKey(it.id(), UUID.randomUUID()));
        waitingList.giveKeys(person);
    }

    /** They do not come after all; tells whether they did. Who waits gets the place. */
    public boolean leave(PersonId person, UUID signUp) {
        var leaving = signUps.find(signUp).filter(it -> it.person().equals(person));
        leaving.ifPresent(it -> remove(it, person));
        return leaving.isPresent();
    }

    void remove(SignUp signUp, PersonId actor) {
        var occurrence = dates.lock(signUp.activity(), signUp.date());
        if (signUps.remove(signUp.person(), signUp.id())) {
            journal.write(actor.toString(), "LEFT", subject(signUp.id()), "");
            occurrence.ifPresent(it -> waitingList.advance(signUp.activity(), it));
            tellPlaces(signUp);
        }
    }
}
