package nl.omdehoek.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a host does for an activity: see who comes, add somebody, call a date off or move it. Others are refused. */
@Component
@Transactional
public class Hosting {

    private static final ListingKind KIND = ListingKind.ACTIVITY;

    private final Keepers keepers;
    private final Agenda agenda;
    private final Joining joining;
    private final SignUps signUps;
    private final WaitingList waitingList;
    private final DateChanges changes;
    private final Residents residents;
    private final MailAddresses addresses;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Hosting(
            Keepers keepers,
            Agenda agenda,
            Joining joining,
            SignUps signUps,
            WaitingList waitingList,
            DateChanges changes,
            Residents residents,
            MailAddresses addresses,
            JdbcClient jdbc,
            Journal journal,
            Clock clock) {
        this.keepers = keepers;
        this.agenda = agenda;
        this.joining = joining;
        this.signUps = signUps;
        this.waitingList = waitingList;
        this.changes = changes;
        this.residents = residents;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Who comes to this date, in the order in which they signed up. */
    @Transactional(readOnly = true)
    public List<Guest> guests(PersonId host, ListingId activity, LocalDate date) {
        keepers.require(host, KIND, activity);
        return signUps.on(activity, date).stream()
                .flatMap(signUp -> residents.find(signUp.person()).stream()
                        .map(it -> new Guest(
                                signUp, it.name(), addresses.proven(it.id()).isPresent())))
                .toList();
    }

    /** How many people wait for a place on this date. */
    @Transactional(readOnly = true)
    public int waiting(PersonId host, ListingId activity, LocalDate date) {
        keepers.require(host, KIND, activity);
        return waitingList.on(activity, date).stream()
                .mapToInt(it -> it.attendance().party())
                .sum();
    }

    /** Signs somebody up who told the host. */
    public JoinOutcome add(
            PersonId host, ListingId activity, LocalDate date, FirstName name, Attendance attendance, UUID formKey) {
        keepers.require(host, KIND, activity);
        return joining.join(activity, date, new Joiner.New(name), attendance, formKey, Channel.HOST, null);
    }

    /** Takes somebody off the list who told the host. */
    public void remove(PersonId host, ListingId activity, UUID signUp) {
        keepers.require(host, KIND, activity);
        of(activity, signUp).ifPresent(joining::remove);
    }

    /** Somebody was found who comes with them. */
    public void walksAlong(PersonId host, ListingId activity, UUID signUp, FirstName name) {
        keepers.require(host, KIND, activity);
        of(activity, signUp).ifPresent(it -> signUps.walksAlong(it.id(), name.text()));
    }

    private Optional<SignUp> of(ListingId activity, UUID signUp) {
        return signUps.find(signUp).filter(it -> it.activity().equals(activity));
    }

    /** This date is off; all who come hear so. */
    public void cancel(PersonId host, ListingId activity, LocalDate date) {
        keepers.require(host, KIND, activity);
        if (changes.cancel(activity, date)) {
            changed(host, activity, "DATE_CANCELLED");
        }
    }

    /** This date is as it was planned again. */
    public void restore(PersonId host, ListingId activity, LocalDate date) {
        keepers.require(host, KIND, activity);
        if (changes.restore(activity, date)) {
            changed(host, activity, "DATE_RESTORED");
        }
    }

    /** Whether a host changed this date: what the activity itself says of it nobody can restore here. */
    @Transactional(readOnly = true)
    public boolean isChanged(ListingId activity, LocalDate date) {
        return changes.isChanged(activity, date);
    }

    /**
     * This date begins on another day or at another time; who comes stays on the list, and hears so.
     *
     * @throws IllegalArgumentException for a day that has passed, or that is more than a year ahead
     */
    public void move(PersonId host, ListingId activity, LocalDate date, LocalDate day, LocalTime time) {
        keepers.require(host, KIND, activity);
        if (!canMoveTo(day, time)) {
            throw new IllegalArgumentException("A date moves to a day in the coming year");
        }
        if (changes.move(activity, date, day, time)) {
            changed(host, activity, "DATE_MOVED");
        }
    }

    public boolean canMoveTo(LocalDate day, LocalTime time) {
        var begins = day.atTime(time).atZone(Schedule.ZONE).toInstant();
        return begins.isAfter(clock.instant())
                && day.isBefore(LocalDate.now(clock).plusYears(1));
    }

    private void changed(PersonId host, ListingId activity, String act) {
        agenda.refresh(activity);
        journal.write(host.toString(), act, new Subject(KIND.name(), activity.value()), "");
    }

    @Transactional(readOnly = true)
    public boolean keepsPlaceForNewcomer(ListingId activity) {
        return jdbc.sql("select newcomer_place from hosting where activity = :activity")
                .param("activity", activity.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Whether one place at each date is for somebody who comes for the first time. */
    public void keepPlaceForNewcomer(PersonId host, ListingId activity, boolean keep) {
        keepers.require(host, KIND, activity);
        jdbc.sql("delete from hosting where activity = :activity")
                .param("activity", activity.value())
                .update();
        jdbc.sql("insert into hosting (activity, newcomer_place) values (:activity, :keep)")
                .param("activity", activity.value())
                .param("keep", keep)
                .update();
    }
}
