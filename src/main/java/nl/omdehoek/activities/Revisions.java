package nl.omdehoek.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows of each date how it stands and how often that changed, which calendars have to be told. */
@Component
@Transactional(readOnly = true)
public class Revisions {

    private static final String REVISIONS =
            "select activity, original_date, starts_at, ends_at, state, changes, changed_at from occurrence ";

    private final JdbcClient jdbc;
    private final SignUps signUps;
    private final Clock clock;

    Revisions(JdbcClient jdbc, SignUps signUps, Clock clock) {
        this.jdbc = jdbc;
        this.signUps = signUps;
        this.clock = clock;
    }

    /** All that have not ended yet, soonest first: cancelled ones too. */
    public List<Revision> upcoming(ListingId activity) {
        return jdbc.sql(REVISIONS + "where activity = :activity and ends_at > :now order by starts_at, original_date")
                .param("activity", activity.value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> revision(row))
                .list();
    }

    /** The one that is known by this day. */
    public Optional<Revision> on(ListingId activity, LocalDate date) {
        return jdbc.sql(REVISIONS + "where activity = :activity and original_date = :date")
                .param("activity", activity.value())
                .param("date", date)
                .query((row, _) -> revision(row))
                .optional();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                new ListingId(row.getString("activity")),
                Dates.occurrence(row),
                row.getInt("changes"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** What this person comes to, from so long ago on. */
    public List<Revision> comesTo(PersonId person, Duration back) {
        return signUps.ahead(person, clock.instant().minus(back)).stream()
                .flatMap(it -> on(it.activity(), it.date()).stream())
                .toList();
    }
}
