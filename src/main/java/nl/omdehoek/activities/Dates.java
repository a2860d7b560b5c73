package nl.omdehoek.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.omdehoek.listing.ListingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates of all activities, kept twelve months ahead. */
@Component
class Dates {

    private final JdbcClient jdbc;

    Dates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes an activity's dates from this day on anew; earlier ones stay as they were. */
    void renew(ListingId activity, LocalDate from, List<Occurrence> occurrences) {
        jdbc.sql("delete from occurrence where activity = :activity and original_date >= :from")
                .param("activity", activity.value())
                .param("from", from)
                .update();
        for (var occurrence : occurrences) {
            jdbc.sql("delete from occurrence where activity = :activity and original_date = :date")
                    .param("activity", activity.value())
                    .param("date", occurrence.date())
                    .update();
            insert(activity, occurrence);
        }
    }

    private void insert(ListingId activity, Occurrence occurrence) {
        jdbc.sql("""
                        insert into occurrence (activity, original_date, starts_at, ends_at, state)
                        values (:activity, :date, :start, :end, :state)
                        """)
                .param("activity", activity.value())
                .param("date", occurrence.date())
                .param("start", OffsetDateTime.ofInstant(occurrence.start(), ZoneOffset.UTC))
                .param("end", OffsetDateTime.ofInstant(occurrence.end(), ZoneOffset.UTC))
                .param("state", occurrence.state().name())
                .update();
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
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, _) -> new Occurrence(
                        row.getObject("original_date", LocalDate.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        Occurrence.State.valueOf(row.getString("state"))))
                .list();
    }
}
