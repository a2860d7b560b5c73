package nl.omdehoek.activities;

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
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.CodeWords;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Ik kom": who comes to which date. Never more than there are places for, nobody twice, and who was told to come stays on
 * the list.
 */
@Component
@Transactional
public class Joining {

    private final JdbcClient jdbc;
    private final SignUps signUps;
    private final Residents residents;
    private final Journal journal;
    private final Clock clock;

    Joining(JdbcClient jdbc, SignUps signUps, Residents residents, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.signUps = signUps;
        this.residents = residents;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Signs somebody up for one date.
     *
     * @param formKey of the form that was filled in: sent twice, it is one sign-up
     */
    public JoinOutcome join(
            ListingId activity, LocalDate date, Joiner joiner, int party, boolean firstTime, UUID formKey) {
        // Whoever comes next for this date waits here until this one is done.
        var occurrence = locked(activity, date);
        var before = signUps.byForm(formKey).or(() -> knownHere(activity, date, joiner));
        if (before.isPresent()) {
            return new Coming(before.get(), Optional.empty());
        }
        if (occurrence.isEmpty() || !occurrence.get().end().isAfter(clock.instant())) {
            return new NotOn();
        }
        if (occurrence.get().state() == Occurrence.State.CANCELLED) {
            return new Cancelled();
        }
        var left = left(activity, date);
        if (left.isPresent() && left.getAsInt() < party) {
            return new Full(left.getAsInt());
        }
        return signUp(activity, date, joiner, party, firstTime, formKey);
    }

    private Optional<SignUp> knownHere(ListingId activity, LocalDate date, Joiner joiner) {
        return joiner instanceof Joiner.Known known ? signUps.of(known.person(), activity, date) : Optional.empty();
    }

    private JoinOutcome signUp(
            ListingId activity, LocalDate date, Joiner joiner, int party, boolean firstTime, UUID formKey) {
        PersonId person;
        Optional<CodeWords> words;
        switch (joiner) {
            case Joiner.Known known -> {
                person = known.person();
                words = Optional.empty();
            }
            case Joiner.New stranger -> {
                var newcomer = residents.welcome(stranger.name());
                person = newcomer.person().id();
                words = Optional.of(newcomer.words());
            }
        }
        var signUp = new SignUp(UUID.randomUUID(), activity, date, person, party, firstTime, clock.instant());
        signUps.add(signUp, formKey);
        journal.write(person.toString(), "JOINED", subject(signUp), "");
        return new Coming(signUp, words);
    }

    private static Subject subject(SignUp signUp) {
        return new Subject("SIGN_UP", signUp.id().toString());
    }

    private Optional<Occurrence> locked(ListingId activity, LocalDate date) {
        return jdbc.sql("""
                        select original_date, starts_at, ends_at, state
                          from occurrence
                         where activity = :activity and original_date = :date
                           for update
                        """)
                .param("activity", activity.value())
                .param("date", date)
                .query((row, _) -> Dates.occurrence(row))
                .optional();
    }

    /** How many places are left on a date; empty if there is no limit. */
    @Transactional(readOnly = true)
    public OptionalInt left(ListingId activity, LocalDate date) {
        return jdbc
                .sql("""
                        select a.seats - coalesce((select sum(s.party)
                                                     from sign_up s
                                                    where s.activity = a.id and s.original_date = :date), 0) as places
                          from activity a
                         where a.id = :activity and a.seats is not null
                        """)
                .param("activity", activity.value())
                .param("date", date)
                .query((row, _) -> row.getInt("places"))
                .list()
                .stream()
                .mapToInt(it -> Math.max(0, it))
                .findFirst();
    }

    /** What this person comes to that has not ended, soonest first. */
    @Transactional(readOnly = true)
    public List<SignUp> ahead(PersonId person) {
        return signUps.ahead(person, clock.instant());
    }

    /** A form that this person sent leads to them no longer: the next who uses the computer may find it by going back. */
    public void forgetForms(PersonId person) {
        signUps.ahead(person, Instant.EPOCH).forEach(it -> signUps.giveKey(it.id(), UUID.randomUUID()));
    }

    /** They do not come after all; tells whether they did. */
    public boolean leave(PersonId person, UUID signUp) {
        var left = signUps.remove(person, signUp);
        if (left) {
            journal.write(person.toString(), "LEFT", new Subject("SIGN_UP", signUp.toString()), "");
        }
        return left;
    }
}
