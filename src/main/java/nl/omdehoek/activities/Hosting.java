package nl.omdehoek.activities;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.geography.AreaCode;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.CodeWords;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.MetPeople;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import nl.omdehoek.people.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done for an activity by its host, or by who connects or sits at the desk where it is held: see who comes, add
 * somebody, call a date off or move it. Others are refused.
 */
@Component
@Transactional
public class Hosting {

    private static final ListingKind KIND = ListingKind.ACTIVITY;

    /** As long as the slip is shown on whose screen it is. */
    private static final Duration AGAIN = Duration.ofMinutes(15);

    private final HostRights rights;
    private final Agenda agenda;
    private final Joining joining;
    private final SignUps signUps;
    private final WaitingList waitingList;
    private final StandingPlaces standing;
    private final DateChanges changes;
    private final Residents residents;
    private final MailAddresses addresses;
    private final PhoneNumbers telephones;
    private final MetPeople metPeople;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Hosting(
            HostRights rights,
            Agenda agenda,
            Joining joining,
            SignUps signUps,
            WaitingList waitingList,
            StandingPlaces standing,
            DateChanges changes,
            Residents residents,
            MailAddresses addresses,
            PhoneNumbers telephones,
            MetPeople metPeople,
            JdbcClient jdbc,
            Journal journal,
            Clock clock) {
        this.rights = rights;
        this.agenda = agenda;
        this.joining = joining;
        this.signUps = signUps;
        this.waitingList = waitingList;
        this.standing = standing;
        this.changes = changes;
        this.residents = residents;
        this.addresses = addresses;
        this.telephones = telephones;
        this.metPeople = metPeople;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** As what this person may act for an activity; empty: they may not. */
    @Transactional(readOnly = true)
    public Optional<ActsAs> as(PersonId person, ListingId activity) {
        return rights.of(person, activity);
    }

    /** Where this person acts as staff; nowhere for others. */
    @Transactional(readOnly = true)
    public List<AreaCode> areas(PersonId person) {
        return rights.areas(person);
    }

    /** Whether there is anybody who makes it ready. */
    @Transactional(readOnly = true)
    public boolean hasHost(ListingId activity) {
        return rights.hasHost(activity);
    }

    /**
     * Who comes to this date, in the order in which they signed up. What each needs is for the host; where there is none, for
     * staff, who tell whoever makes it ready. A look by staff stands in the journal.
     */
    public List<Guest> guests(PersonId actor, ListingId activity, LocalDate date) {
        var as = rights.require(actor, activity);
        if (as == ActsAs.STAFF) {
            journal.write(actor.toString(), "LOOKED_AT_GUESTS", new Subject(KIND.name(), activity.value()), "");
        }
        var seesNeeds = as == ActsAs.HOST || !rights.hasHost(activity);
        return signUps.on(activity, date).stream()
                .map(it -> seesNeeds ? it : it.withoutNeeds())
                .flatMap(it -> guest(it, Optional.empty()).stream())
                .toList();
    }

    private Optional<Guest> guest(SignUp signUp, Optional<PhoneNumber> telephone) {
        return residents
                .find(signUp.person())
                .map(it ->
                        new Guest(signUp, it.name(), addresses.proven(it.id()).isPresent(), telephone));
    }

    /**
     * Who asked that somebody comes with them, where nobody was found yet, soonest first: for staff of where it is held, with
     * where to ring them. A look stands in the journal.
     */
    public List<Guest> wantCompany(PersonId actor) {
        var areas = rights.areas(actor);
        var guests = signUps.wantCompany(clock.instant(), areas).stream()
                .flatMap(it -> guest(it.withoutNeeds(), telephones.of(it.person())).stream())
                .toList();
        looked(actor, guests.stream().map(Guest::signUp).toList());
        return guests;
    }

    private void looked(PersonId actor, List<SignUp> signUps) {
        var subjects = signUps.stream()
                .map(it -> new Subject("SIGN_UP", it.id().toString()))
                .toList();
        if (!subjects.isEmpty()) {
            journal.writeAll(actor.toString(), "LOOKED_AT_GUESTS", subjects, "");
        }
    }

    /** Those of these sign-ups that are for what is held where this person acts as staff. A look stands in the journal. */
    public List<SignUp> thoseInCareOf(PersonId staff, Collection<UUID> all) {
        var mine = signUps.in(rights.areas(staff), all);
        looked(staff, mine);
        return mine;
    }

    /** How many people wait for a place on this date. */
    @Transactional(readOnly = true)
    public int waiting(PersonId actor, ListingId activity, LocalDate date) {
        rights.require(actor, activity);
        return waitingList.on(activity, date).stream()
                .mapToInt(it -> it.attendance().party())
                .sum();
    }

    /**
     * Signs somebody up who told the host or the desk.
     *
     * @throws IllegalArgumentException for a host who says that it came in elsewhere, and for others who say they are host
     */
    public JoinOutcome add(PersonId actor, ListingId activity, LocalDate date, OnBehalf entered) {
        var as = rights.require(actor, activity);
        if ((as == ActsAs.HOST) != (entered.channel() == Channel.HOST)) {
            throw new IllegalArgumentException(as + " does not enter by " + entered.channel());
        }
        var outcome = joining.join(
                activity,
                date,
                new Joiner.New(entered.name()),
                entered.attendance(),
                entered.formKey(),
                Entry.by(actor, entered.channel()));
        if (outcome instanceof JoinOutcome.Coming coming && coming.words().isPresent()) {
            entered.telephone().ifPresent(it -> telephones.keep(coming.signUp().person(), it));
            if (entered.channel().isFaceToFace()) {
                metPeople.met(coming.signUp().person());
            }
        }
        return outcome;
    }

    /** Takes somebody off the list who told the host or the desk. */
    public void remove(PersonId actor, ListingId activity, UUID signUp) {
        rights.require(actor, activity);
        of(activity, signUp).ifPresent(it -> joining.remove(it, actor));
    }

    /** Takes them off the list for good: they had a place at all dates, and come no longer. */
    public void removeAlways(PersonId actor, ListingId activity, UUID signUp) {
        rights.require(actor, activity);
        of(activity, signUp)
                .filter(it -> it.standing() != null)
                .ifPresent(it -> standing.end(it.person(), activity, actor));
    }

    /** Somebody was found who comes with them; tells who was found before, if that is somebody else: it stays so. */
    public Optional<FirstName> walksAlong(PersonId actor, ListingId activity, UUID signUp, FirstName name) {
        rights.require(actor, activity);
        var asking = of(activity, signUp);
        if (asking.filter(it -> signUps.walksAlong(it.id(), name.text())).isPresent()) {
            write(actor, "WALKS_ALONG", signUp);
            return Optional.empty();
        }
        return asking.flatMap(it -> signUps.find(it.id()))
                .map(SignUp::walksAlong)
                .filter(it -> !it.isEmpty() && !it.equals(name.text()))
                .map(FirstName::new);
    }

    /** It was a mistake: this one does not come with them after all. */
    public void walksAlongNoMore(PersonId actor, ListingId activity, UUID signUp, FirstName name) {
        rights.require(actor, activity);
        of(activity, signUp)
                .filter(it -> signUps.walksAlongNoMore(it.id(), name.text()))
                .ifPresent(it -> write(actor, "WALKS_ALONG_NO_MORE", it.id()));
    }

    private void write(PersonId actor, String act, UUID signUp) {
        journal.write(actor.toString(), act, new Subject("SIGN_UP", signUp.toString()), "");
    }

    /**
     * Other words for whom this person just wrote down, where nobody saw those that were told: the answer to a form that
     * was sent twice went lost.
     */
    public Optional<CodeWords> wordsAgain(PersonId actor, ListingId activity, UUID signUp) {
        rights.require(actor, activity);
        return of(activity, signUp)
                .filter(it -> it.at().plus(AGAIN).isAfter(clock.instant()) && isWrittenDownBy(actor, it))
                .flatMap(it -> residents.newWords(it.person()));
    }

    private boolean isWrittenDownBy(PersonId actor, SignUp signUp) {
        return journal.about(new Subject("SIGN_UP", signUp.id().toString())).stream()
                .anyMatch(it -> it.act().equals("JOINED") && it.actor().equals(actor.toString()));
    }

    private Optional<SignUp> of(ListingId activity, UUID signUp) {
        return signUps.find(signUp).filter(it -> it.activity().equals(activity));
    }

    /** This date is off; all who come hear so. */
    public void cancel(PersonId actor, ListingId activity, LocalDate date) {
        rights.require(actor, activity);
        if (changes.cancel(activity, date)) {
            changed(actor, activity, "DATE_CANCELLED");
        }
    }

    /** This date is as it was planned again. */
    public void restore(PersonId actor, ListingId activity, LocalDate date) {
        rights.require(actor, activity);
        if (changes.restore(activity, date)) {
            changed(actor, activity, "DATE_RESTORED");
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
    public void move(PersonId actor, ListingId activity, LocalDate date, LocalDate day, LocalTime time) {
        rights.require(actor, activity);
        if (!canMoveTo(day, time)) {
            throw new IllegalArgumentException("A date moves to a day in the coming year");
        }
        if (changes.move(activity, date, day, time)) {
            changed(actor, activity, "DATE_MOVED");
        }
    }

    public boolean canMoveTo(LocalDate day, LocalTime time) {
        var begins = day.atTime(time).atZone(Schedule.ZONE).toInstant();
        return begins.isAfter(clock.instant())
                && day.isBefore(LocalDate.now(clock).plusYears(1));
    }

    private void changed(PersonId actor, ListingId activity, String act) {
        agenda.refresh(activity);
        journal.write(actor.toString(), act, new Subject(KIND.name(), activity.value()), "");
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
    public void keepPlaceForNewcomer(PersonId actor, ListingId activity, boolean keep) {
        rights.require(actor, activity);
        // A second tap waits here.
        jdbc.sql("select id from activity where id = :activity for update")
                .param("activity", activity.value())
                .query(String.class)
                .optional();
        jdbc.sql("delete from hosting where activity = :activity")
                .param("activity", activity.value())
                .update();
        jdbc.sql("insert into hosting (activity, newcomer_place) values (:activity, :keep)")
                .param("activity", activity.value())
                .param("keep", keep)
                .update();
        agenda.refresh(activity);
    }
}
