package nl.omdehoek.activities;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.listing.ListingId;
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
    private final Clock clock;

    Dates(JdbcClient jdbc, NamedParameterJdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Brings the dates of an activity up to date, from yesterday's on: what began then may still be going on. Earlier ones
     * stay as they were. Only what differs is written.
     */
    void renew(Activity activity) {
        var today = LocalDate.now(clock);
        var wanted = activity.schedule().occurrencesBetween(today.minusDays(1), today.plusMonths(MONTHS_AHEAD));
        var from = today.minusDays(1).atStartOfDay(Schedule.ZONE).toInstant();
        var dates = wanted.stream().map(Occurrence::date).collect(Collectors.toSet());
        var stored = stored(activity.id());
        remove(
                activity.id(),
                stored.stream()
                        .filter(it -> !it.start().isBefore(from) || dates.contains(it.date()))
                        .filter(not(Set.copyOf(wanted)::contains)));
        add(activity.id(), wanted.stream().filter(not(Set.copyOf(stored)::contains)));
    }

    private void remove(ListingId activity, Stream<Occurrence> occurrences) {
        batches.batchUpdate(
                "delete from occurrence where activity = :activity and original_date = :date",
                rows(activity, occurrences));
    }

    private void add(ListingId activity, Stream<Occurrence> occurrences) {
        batches.batchUpdate("""
                insert into occurrence (activity, original_date, starts_at, ends_at, state)
                values (:activity, :date, :start, :end, :state)
                """, rows(activity, occurrences));
    }

    private static SqlParameterSource[] rows(ListingId activity, Stream<Occurrence> occurrences) {
        return occurrences
                .map(it -> new MapSqlParameterSource("activity", activity.value())
                        .addValue("date", it.date())
                        .addValue("start", utc(it.start()))
                        .addValue("end", utc(it.end()))
                        .addValue("state", it.state().name()))
                .toArray(SqlParameterSource[]::new);
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
                .query((row, _) -> new Occurrence(
                        row.getObject("original_date", LocalDate.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        Occurrence.State.valueOf(row.getString("state"))))
                .list();
    }

    private List<Occurrence> stored(ListingId activity) {
        return after(activity, Instant.EPOCH);
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
