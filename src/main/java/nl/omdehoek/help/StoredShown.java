package nl.omdehoek.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.listing.ListingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps in which words requests are shown, and who offered to do them. */
@Component
class StoredShown {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredShown(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the place of earlier words, which are shown no more. */
    void propose(UUID request, String words) {
        remove(request);
        jdbc.sql("insert into shown_request (request, words, proposed_at) values (:request, :words, :now)")
                .param("request", request)
                .param("words", words)
                .param("now", now())
                .update();
    }

    Optional<Softened> of(UUID request) {
        return jdbc.sql("select words, proposed_at, shown_at from shown_request where request = :request")
                .param("request", request)
                .query((row, _) -> new Softened(
                        row.getString("words"),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        moment(row)))
                .optional();
    }

    private static Optional<Instant> moment(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("shown_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /** Tells whether just these words were there and not shown until now. */
    boolean show(UUID request, Instant proposedAt) {
        return jdbc.sql("""
                        update shown_request set shown_at = :now
                         where request = :request and proposed_at = :proposed and shown_at is null
                        """)
                        .param("now", now())
                        .param("request", request)
                        .param("proposed", OffsetDateTime.ofInstant(proposedAt, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Tells whether there were any. */
    boolean remove(UUID request) {
        return jdbc.sql("delete from shown_request where request = :request")
                        .param("request", request)
                        .update()
                == 1;
    }

    /** All that is shown, newest first. */
    List<UUID> shown() {
        return jdbc.sql("select request from shown_request where shown_at is not null order by shown_at desc, request")
                .query((row, _) -> row.getObject("request", UUID.class))
                .list();
    }

    void answer(UUID request, ListingId offer) {
        jdbc.sql("insert into shown_answer (request, offer) values (:request, :offer)")
                .param("request", request)
                .param("offer", offer.value())
                .update();
    }

    /** Which offers were made for it. */
    Collection<ListingId> answers(UUID request) {
        return List.copyOf(jdbc.sql("select offer from shown_answer where request = :request order by offer")
                .param("request", request)
                .query((row, _) -> new ListingId(row.getString("offer")))
                .list());
    }

    /** Whether somebody offered to do it who was not asked yet. */
    boolean hasNewAnswer(UUID request) {
        return jdbc.sql("""
                        select count(*) from shown_answer s join offer o on o.id = s.offer
                         where s.request = :request
                           and not exists (select 1 from help_ask a where a.request = s.request and a.person = o.person)
                        """).param("request", request).query(Integer.class).single() > 0;
    }

    /** As a database keeps it: what was read is compared with it. */
    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
