package nl.omdehoek.activities;

import static java.util.function.Predicate.not;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.Publication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates of all activities, kept twelve months ahead. */
@Component
class Dates {

    private static final int MONTHS_AHEAD = 12;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final DateChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dates(
            JdbcClient jdbc,
            NamedParameterJdbcOperations batches,
            DateChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Brings the dates of activities up to date, from yesterday's on: what began then may still be going on. Earlier ones
     * stay as they were. Only what differs is written; tells whether anything was.
     */
    boolean renew(List<Activity> activities) {
        var stored = stored(activities);
        var schedules = changes.schedules(activities);
        var rows = new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var activity : activities) {
            var known = stored.getOrDefault(activity.id(), List.of());
            var wanted = wanted(activity, schedules.getOrDefault(activity.id(), activity.schedule()));
            compare(activity, known, wanted, rows);
            tell(activity.id(), known, wanted);
        }
        update("delete from occurrence where activity = :activity and original_date = :date", rows.gone);
        update("""
                update occurrence
                   set starts_at = :start, ends_at = :end, state = :state, changes = changes + 1, changed_at = :now
                 where activity = :activity and original_date = :date
                """, rows.changed);
        update("""
                insert into occurrence (activity, original_date, starts_at, ends_at, state, changed_at)
                values (:activity, :date, :start, :end, :state, :now)
                """, rows.added);
        return !rows.isEmpty();
    }

    /** What has ended is off on each date: who was to come has to hear so. */
    private List<Occurrence> wanted(Activity activity, Schedule schedule) {
        var today = LocalDate.now(clock);
        var dates = schedule.occurrencesBetween(today.minusDays(1), today.plusMonths(MONTHS_AHEAD));
        return activity.listing().publication() == Publication.ENDED
                ? dates.stream().map(Occurrence::cancelled).toList()
                : dates;
    }

    private void compare(Activity activity, List<Occurrence> stored, List<Occurrence> wanted, Rows rows) {
        var from = LocalDate.now(clock).minusDays(1).atStartOfDay(Schedule.ZONE).toInstant();
        var dates = datesOf(wanted);
        var known = datesOf(stored);
        stored.stream()
                .filter(it -> !it.start().isBefore(from) && !dates.contains(it.date()))
                .forEach(it -> rows.gone.add(row(activity.id(), it)));
        wanted.stream()
                .filter(not(Set.copyOf(stored)::contains))
                .forEach(it -> rows.of(known.contains(it.date())).add(row(activity.id(), it)));
    }

    private static Set<LocalDate> datesOf(List<Occurrence> occurrences) {
        return occurrences.stream().map(Occurrence::date).collect(Collectors.toSet());
    }

    /** To take out, to change and to put in. */
    private record Rows(
            List<SqlParameterSource> gone, List<SqlParameterSource> changed, List<SqlParameterSource> added) {

        List<SqlParameterSource> of(boolean known) {
            return known ? changed : added;
        }

        boolean isEmpty() {
            return gone.isEmpty() && changed.isEmpty() && added.isEmpty();
        }
    }

    /** What was known and is otherwise now, or not at all, has to reach who comes. */
    private void tell(ListingId activity, List<Occurrence> stored, List<Occurrence> wanted) {
        var changed = stored.stream()
                .filter(it -> it.end().isAfter(clock.instant()))
                .filter(not(Set.copyOf(wanted)::contains))
                .map(Occurrence::date)
                .toList();
        if (!changed.isEmpty()) {
            events.publishEvent(new DatesChanged(activity, changed));
        }
    }

    private SqlParameterSource row(ListingId activity, Occurrence occurrence) {
        return new MapSqlParameterSource("activity", activity.value())
                .addValue("date", occurrence.date())
                .addValue("start", utc(occurrence.start()))
                .addValue("end", utc(occurrence.end()))
                .addValue("state", occurrence.state().name())
                .addValue("now", utc(clock.instant()));
    }

    private void update(String sql, List<SqlParameterSource> rows) {
        batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    /** One date, which nobody else can change or come to until this transaction is done. */
    Optional<Occurrence> lock(ListingId activity, LocalDate date) {
        return jdbc.sql("""
                        select original_date, starts_at, ends_at, state
                          from occurrence
                         where activity = :activity and original_date = :date
                           for update
                        """)
                .param("activity", activity.value())
                .param("date", date)
                .query((row, _) -> occurrence(row))
                .optional();
    }

    Optional<Occurrence> find(ListingId activity, LocalDate date) {
        return jdbc.sql("""
                        select original_date, starts_at, ends_at, state
                          from occurrence
                         where activity = :activity and original_date = :date
                        """)
                .param("activity", activity.value())
                .param("date", date)
                .query((row, _) -> occurrence(row))
                .optional();
    }

    /** What has not ended at this moment, soonest first. */
    List<Occurrence> after(ListingId activity, Instant now) {
        return jdbc.sql("""
                        select original_date, starts_at, ends_at, state
                          from occurrence
                         where activity = :activity and ends_at > :now
                         order by starts_at, original_date
                        """)
                .param("activity", activity.value())
                .param("now", utc(now))
                .query((row, _) -> occurrence(row))
                .list();
    }

    private Map<ListingId, List<Occurrence>> stored(List<Activity> activities) {
        var stored = new HashMap<ListingId, List<Occurrence>>();
        jdbc.sql("""
                        select activity, original_date, starts_at, ends_at, state
                          from occurrence
                         where activity in (:activities)
                        """)
                .param(
                        "activities",
                        activities.stream().map(it -> it.id().value()).toList())
                .query(row -> {
                    stored.computeIfAbsent(new ListingId(row.getString("activity")), _ -> new ArrayList<>())
                            .add(occurrence(row));
                });
        return stored;
    }

    static Occurrence occurrence(ResultSet row) throws SQLException {
        return new Occurrence(
                row.getObject("original_date", LocalDate.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                Occurrence.State.valueOf(row.getString("state")));
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
