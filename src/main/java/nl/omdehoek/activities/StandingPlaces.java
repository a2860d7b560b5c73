package nl.omdehoek.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.JoinOutcome.Coming;
import nl.omdehoek.activities.JoinOutcome.NotOn;
import nl.omdehoek.activities.JoinOutcome.Waits;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.Newcomer;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people a place at all dates of a series, some weeks ahead at a time. A date that is full is waited for; one that
 * somebody leaves stays left.
 */
@Component
@Transactional
public class StandingPlaces {

    private static final int WEEKS_AHEAD = 8;
    private static final String COLUMNS =
            "select id, activity, person, party, needs, filled_until from standing_place ";

    private final JdbcClient jdbc;
    private final Dates dates;
    private final SignUps signUps;
    private final WaitingList waitingList;
    private final Joining joining;
    private final PlaceOffers offers;
    private final Residents residents;
    private final Journal journal;
    private final Clock clock;

    StandingPlaces(
            JdbcClient jdbc,
            Dates dates,
            SignUps signUps,
            WaitingList waitingList,
            Joining joining,
            PlaceOffers offers,
            Residents residents,
            Journal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.dates = dates;
        this.signUps = signUps;
        this.waitingList = waitingList;
        this.joining = joining;
        this.offers = offers;
        this.residents = residents;
        this.journal = journal;
        this.clock = clock;
    }

    /** Signs somebody up for all dates to come; what came of the first of them tells how it went. */
    public JoinOutcome take(ListingId activity, Joiner joiner, Attendance attendance, UUID formKey) {
        var ahead = ahead(activity, LocalDate.MIN);
        if (ahead.isEmpty()) {
            return new NotOn();
        }
        var first = ahead.getFirst().date();
        dates.lock(activity, first);
        var key = Joining.keyFor(formKey, activity, first);
        var sent = signUps.byForm(key);
        if (sent.isPresent()) {
            return new Coming(sent.get(), Optional.empty());
        }
        var waits = waitingList.byForm(key);
        if (waits.isPresent()) {
            return new Waits(waits.get(), Optional.empty());
        }
        var suspended = joining.suspended(joiner);
        if (suspended.isPresent()) {
            return suspended.get();
        }
        var newcomer = joiner instanceof Joiner.New stranger
                ? Optional.of(residents.welcome(stranger.name()))
                : Optional.<Newcomer>empty();
        var person = joiner instanceof Joiner.Known known
                ? known.person()
                : newcomer.orElseThrow().person().id();
        var standing = of(person, activity).orElseGet(() -> add(activity, person, attendance));
        var outcome = fill(standing, ahead, attendance, formKey);
        return newcomer.map(it -> withWords(outcome, it)).orElse(outcome);
    }

    private static JoinOutcome withWords(JoinOutcome outcome, Newcomer newcomer) {
        return switch (outcome) {
            case Coming coming -> new Coming(coming.signUp(), Optional.of(newcomer.words()));
            case Waits waits -> new Waits(waits.waiting(), Optional.of(newcomer.words()));
            default -> outcome;
        };
    }

    private List<Occurrence> ahead(ListingId activity, LocalDate after) {
        var until = LocalDate.now(clock).plusWeeks(WEEKS_AHEAD);
        return dates.after(activity, clock.instant()).stream()
                .filter(it -> it.state() != Occurrence.State.CANCELLED)
                .filter(it -> it.date().isAfter(after) && !it.date().isAfter(until))
                .toList();
    }

    private StandingPlace add(ListingId activity, PersonId person, Attendance attendance) {
        var standing = new StandingPlace(
                UUID.randomUUID(), activity, person, attendance.party(), attendance.needs(), LocalDate.now(clock));
        jdbc.sql("""
                        insert into standing_place (id, activity, person, party, needs, since, filled_until)
                        values (:id, :activity, :person, :party, :needs, :since, :until)
                        """)
                .param("id", standing.id())
                .param("activity", activity.value())
                .param("person", person.value())
                .param("party", standing.party())
                .param("needs", Need.text(standing.needs()))
                .param("since", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("until", standing.filledUntil())
                .update();
        return standing;
    }

    private JoinOutcome fill(StandingPlace standing, List<Occurrence> ahead, Attendance first, UUID formKey) {
        JoinOutcome outcome = joining.joinOrWait(standing, ahead.getFirst().date(), first, formKey);
        var later = everyTime(standing);
        ahead.stream().skip(1).forEach(it -> joining.joinOrWait(standing, it.date(), later, UUID.randomUUID()));
        jdbc.sql("update standing_place set filled_until = :until where id = :id")
                .param("until", ahead.getLast().date())
                .param("id", standing.id())
                .update();
        return outcome;
    }

    /** They come for the first time once, and know the way after that. */
    private static Attendance everyTime(StandingPlace standing) {
        return new Attendance(standing.party(), false, false, standing.needs());
    }

    /** Signs up for the dates that came within reach. */
    void goOn(ListingId activity) {
        jdbc.sql(COLUMNS + "where activity = :activity order by since, id")
                .param("activity", activity.value())
                .query((row, _) -> standing(row))
                .list()
                .forEach(it -> {
                    var ahead = ahead(activity, it.filledUntil());
                    if (!ahead.isEmpty()) {
                        fill(it, ahead, everyTime(it), UUID.randomUUID());
                    }
                });
    }

    @Transactional(readOnly = true)
    public Optional<StandingPlace> of(PersonId person, ListingId activity) {
        return of(person).stream().filter(it -> it.activity().equals(activity)).findFirst();
    }

    @Transactional(readOnly = true)
    public List<StandingPlace> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where person = :person order by since, id")
                .param("person", person.value())
                .query((row, _) -> standing(row))
                .list();
    }

    /** They come no longer to any of its dates; tells whether they had a place at all of them. */
    public boolean leave(PersonId person, ListingId activity) {
        return end(person, activity, person);
    }

    boolean end(PersonId person, ListingId activity, PersonId actor) {
        var standing = of(person, activity).filter(this::isDeleted);
        standing.ifPresent(it -> {
            journal.write(
                    actor.toString(),
                    "STANDING_ENDED",
                    new Subject("STANDING_PLACE", it.id().toString()),
                    "");
            joining.ahead(person).stream()
                    .filter(coming -> coming.activity().equals(activity))
                    .forEach(coming -> joining.remove(coming, actor));
            offers.of(person).stream()
                    .filter(waiting -> waiting.activity().equals(activity))
                    .forEach(waiting -> offers.stop(person, waiting.id()));
        });
        return standing.isPresent();
    }

    /** Of two who end the same one, one does. */
    private boolean isDeleted(StandingPlace standing) {
        return jdbc.sql("delete from standing_place where id = :id")
                        .param("id", standing.id())
                        .update()
                == 1;
    }

    /** Those of series that have no date any more are of no use. */
    void eraseEnded(LocalDate today) {
        jdbc.sql("""
                        delete from standing_place
                         where not exists (select 1 from occurrence o
                                            where o.activity = standing_place.activity and o.ends_at >= :moment)
                        """)
                .param("moment", today.atStartOfDay(Schedule.ZONE).toOffsetDateTime())
                .update();
    }

    private static StandingPlace standing(ResultSet row) throws SQLException {
        return new StandingPlace(
                row.getObject("id", UUID.class),
                new ListingId(row.getString("activity")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getInt("party"),
                Need.read(row.getString("needs")),
                row.getObject("filled_until", LocalDate.class));
    }
}
