package nl.omdehoek.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who waits for a place on a date, in order. A place that comes free is held for the first for whom there is room and who may
 * take part. Who lets it go by is put at the end; who lets it go by twice waits no longer. All of it while the date is locked.
 */
@Component
class WaitingList {

    private static final int OFFERS = 2;
    private static final String COLUMNS =
            "select id, activity, original_date, person, party, first_time, walk_along, needs, asked_at, held_until from waiting ";

    private final JdbcClient jdbc;
    private final Room room;
    private final FewPlaces fewPlaces;
    private final Suspensions suspensions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingList(
            JdbcClient jdbc,
            Room room,
            FewPlaces fewPlaces,
            Suspensions suspensions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.room = room;
        this.fewPlaces = fewPlaces;
        this.suspensions = suspensions;
        this.events = events;
        this.clock = clock;
    }

    Waiting add(ListingId activity, LocalDate date, PersonId person, Attendance attendance, UUID formKey) {
        var waiting = new Waiting(UUID.randomUUID(), activity, date, person, attendance, clock.instant(), null);
        jdbc.sql("""
                        insert into waiting
                               (id, activity, original_date, person, party, first_time, walk_along, needs, since, asked_at, form_key)
                        values (:id, :activity, :date, :person, :party, :first, :walkAlong, :needs, :since, :since, :key)
                        """)
                .param("id", waiting.id())
                .param("activity", activity.value())
                .param("date", date)
                .param("person", person.value())
                .param("party", attendance.party())
                .param("first", attendance.firstTime())
                .param("walkAlong", attendance.walkAlong())
                .param("needs", Need.text(attendance.needs()))
                .param("since", utc(clock.instant()))
                .param("key", formKey)
                .update();
        return waiting;
    }

    /** Holds what is free on a date for who is next, after what was held in vain was let go. */
    void advance(ListingId activity, Occurrence occurrence) {
        fewPlaces.during(activity, occurrence.date(), () -> goOn(activity, occurrence));
    }

    private void goOn(ListingId activity, Occurrence occurrence) {
        if (letGo(activity, occurrence.date())) {
            fewPlaces.changed(activity);
        }
        var now = clock.instant();
        if (occurrence.state() == Occurrence.State.CANCELLED
                || !occurrence.start().isAfter(now)) {
            return;
        }
        var next = next(activity, occurrence.date());
        while (next.isPresent()) {
            hold(next.get(), HoldTime.until(now, occurrence.start()));
            next = next(activity, occurrence.date());
        }
    }

    private Optional<Waiting> next(ListingId activity, LocalDate date) {
        return on(activity, date).stream()
                .filter(it -> it.heldUntil() == null && !suspensions.isSuspended(it.person()))
                .filter(it -> room.isFor(activity, date, it.attendance()))
                .findFirst();
    }

    private void hold(Waiting waiting, Instant until) {
        jdbc.sql("update waiting set held_until = :until, offers = offers + 1 where id = :id")
                .param("until", utc(until))
                .param("id", waiting.id())
                .update();
        events.publishEvent(new PlaceHeld(waiting.id()));
    }

    private boolean letGo(ListingId activity, LocalDate date) {
        var gone = jdbc.sql("""
                        delete from waiting
                         where activity = :activity and original_date = :date and held_until <= :now and offers >= :most
                        """)
                .param("activity", activity.value())
                .param("date", date)
                .param("now", utc(clock.instant()))
                .param("most", OFFERS)
                .update();
        var last = jdbc.sql("""
                        update waiting set held_until = null, since = :now
                         where activity = :activity and original_date = :date and held_until <= :now
                        """)
                .param("activity", activity.value())
                .param("date", date)
                .param("now", utc(clock.instant()))
                .update();
        return gone + last > 0;
    }

    /** Dates for which somebody waits. */
    List<Spot> spots() {
        return jdbc.sql("select distinct activity, original_date from waiting order by original_date, activity")
                .query((row, _) -> new Spot(
                        new ListingId(row.getString("activity")), row.getObject("original_date", LocalDate.class)))
                .list();
    }

    /** One date of one activity. */
    record Spot(ListingId activity, LocalDate date) {}

    Optional<Waiting> find(UUID id) {
        return one("where id = :value", id);
    }

    Optional<Waiting> byForm(UUID key) {
        return one("where form_key = :value", key);
    }

    private Optional<Waiting> one(String where, UUID value) {
        return jdbc.sql(COLUMNS + where)
                .param("value", value)
                .query((row, _) -> waiting(row))
                .optional();
    }

    Optional<Waiting> of(PersonId person, ListingId activity, LocalDate date) {
        return on(activity, date).stream()
                .filter(it -> it.person().equals(person))
                .findFirst();
    }

    /** Who waits for this date, who is next first. */
    List<Waiting> on(ListingId activity, LocalDate date) {
        return jdbc.sql(COLUMNS + "where activity = :activity and original_date = :date order by since, id")
                .param("activity", activity.value())
                .param("date", date)
                .query((row, _) -> waiting(row))
                .list();
    }

    /** What somebody waits for that has not ended, soonest first. */
    List<Waiting> of(PersonId person) {
        return jdbc.sql("""
                        select w.id, w.activity, w.original_date, w.person, w.party, w.first_time, w.walk_along, w.needs,
                               w.asked_at, w.held_until
                          from waiting w
                          join occurrence o on o.activity = w.activity and o.original_date = w.original_date
                         where w.person = :person and o.ends_at > :now
                         order by o.starts_at, w.since
                        """)
                .param("person", person.value())
                .param("now", utc(clock.instant()))
                .query((row, _) -> waiting(row))
                .list();
    }

    /** A form that this person sent leads to their entries no longer. */
    void giveKeys(PersonId person) {
        jdbc.sql("select id from waiting where person = :person")
                .param("person", person.value())
                .query(UUID.class)
                .list()
                .forEach(it -> jdbc.sql("update waiting set form_key = :key where id = :id")
                        .param("key", UUID.randomUUID())
                        .param("id", it)
                        .update());
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from waiting where id = :id").param("id", id).update() == 1;
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime held = row.getObject("held_until", OffsetDateTime.class);
        return new Waiting(
                row.getObject("id", UUID.class),
                new ListingId(row.getString("activity")),
                row.getObject("original_date", LocalDate.class),
                new PersonId(row.getObject("person", UUID.class)),
                SignUps.attendance(row),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                held == null ? null : held.toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
