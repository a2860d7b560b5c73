package nl.omdehoek.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.geography.NeighbourhoodCode;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is passed on where, and which of that waits to be sent: who is forgotten leaves nothing that could be. */
@Component
class StoredHandOvers {

    private static final String COLUMNS = """
            select h.id, h.request, h.person, r.neighbourhood, h.help_point, h.text, h.first_name, h.telephone, h.words,
                   h.closes, h.state, h.proposed_at, h.sent_at, h.arrived_at, h.tries
              from hand_over h join help_request r on r.id = h.request
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredHandOvers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(HandOver handOver) {
        var passedOn = handOver.passedOn();
        jdbc.sql("""
                        insert into hand_over (id, request, person, help_point, text, first_name, telephone, words,
                                               closes, state, proposed_at, counts_from)
                        values (:id, :request, :person, :point, :text, :name, :telephone, :words,
                                :closes, :state, :proposedAt, :today)
                        """)
                .param("id", handOver.id())
                .param("request", handOver.request())
                .param("person", handOver.person().value())
                .param("point", handOver.point().map(ListingId::value).orElse(null), Types.CHAR)
                .param("text", passedOn.text())
                .param("name", passedOn.name())
                .param("telephone", passedOn.telephone())
                .param("words", passedOn.words())
                .param("closes", handOver.closes())
                .param("state", handOver.state().name())
                .param("proposedAt", utc(handOver.proposedAt()))
                .param("today", LocalDate.now(clock))
                .update();
    }

    Optional<HandOver> find(UUID id) {
        return jdbc.sql(COLUMNS + "where h.id = :id")
                .param("id", id)
                .query((row, _) -> handOver(row))
                .optional();
    }

    List<HandOver> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where h.person = :person order by h.proposed_at, h.id")
                .param("person", person.value())
                .query((row, _) -> handOver(row))
                .list();
    }

    List<HandOver> about(UUID request) {
        return jdbc.sql(COLUMNS + "where h.request = :request order by h.proposed_at, h.id")
                .param("request", request)
                .query((row, _) -> handOver(row))
                .list();
    }

    /** What went out, or could not, and of which nobody said that it arrived. */
    List<HandOver> underway() {
        return jdbc.sql(COLUMNS + "where h.state in ('SENT', 'GIVEN_UP') order by h.proposed_at, h.id")
                .query((row, _) -> handOver(row))
                .list();
    }

    /** What may be sent now, longest waiting first. */
    List<HandOver> due() {
        return jdbc.sql(COLUMNS + "where h.state = 'AGREED' and h.next_try_at <= :now order by h.next_try_at, h.id")
                .param("now", utc(clock.instant()))
                .query((row, _) -> handOver(row))
                .list();
    }

    // Each of these tells whether it was so; of two who come at the same time one hears that it was.

    /** Nothing is left of it but that it was answered. */
    boolean decline(UUID id) {
        return jdbc.sql("""
                        update hand_over
                           set state = 'ANSWERED', help_point = null, text = '', first_name = '', telephone = '',
                               words = '', closes = false
                         where id = :id and state = 'PROPOSED'
                        """).param("id", id).update() == 1;
    }

    boolean withdraw(UUID id) {
        return jdbc.sql("delete from hand_over where id = :id and state = 'PROPOSED'")
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean agree(UUID id) {
        return update("state = 'AGREED', next_try_at = :now, counts_from = :today", "state = 'PROPOSED'", id);
    }

    boolean sent(UUID id) {
        return update("state = 'SENT', sent_at = :now, counts_from = :today", "state = 'AGREED'", id);
    }

    boolean giveUp(UUID id) {
        return update("state = 'GIVEN_UP', counts_from = :today", "state = 'AGREED'", id);
    }

    /** Also where it was sent and that could not be written down. */
    boolean arrived(UUID id) {
        return update(
                "state = 'ARRIVED', arrived_at = :now, sent_at = coalesce(sent_at, :now), counts_from = :today",
                "state in ('AGREED', 'SENT', 'GIVEN_UP')",
                id);
    }

    private boolean update(String what, String where, UUID id) {
        return jdbc.sql("update hand_over set " + what + " where id = :id and " + where)
                        .param("id", id)
                        .param("now", utc(clock.instant()))
                        .param("today", LocalDate.now(clock))
                        .update()
                == 1;
    }

    /** Takes it to send it: of two portals that want the same one, one gets it. Nobody else tries for this while. */
    boolean take(HandOver handOver, Duration meanwhile) {
        return jdbc.sql("""
                        update hand_over set tries = tries + 1, next_try_at = :next
                         where id = :id and tries = :tries and state = 'AGREED'
                        """)
                        .param("next", utc(clock.instant().plus(meanwhile)))
                        .param("id", handOver.id())
                        .param("tries", handOver.tries())
                        .update()
                == 1;
    }

    /** It was not sent, and is tried again after this while. */
    void wait(UUID id, Duration meanwhile) {
        jdbc.sql("update hand_over set next_try_at = :next where id = :id and state = 'AGREED'")
                .param("next", utc(clock.instant().plus(meanwhile)))
                .param("id", id)
                .update();
    }

    void eraseFromBefore(LocalDate day) {
        jdbc.sql("delete from hand_over where counts_from < :day")
                .param("day", day)
                .update();
    }

    private static HandOver handOver(ResultSet row) throws SQLException {
        return new HandOver(
                row.getObject("id", UUID.class),
                row.getObject("request", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                new NeighbourhoodCode(row.getString("neighbourhood")),
                Optional.ofNullable(row.getString("help_point")).map(ListingId::new),
                new PassedOn(
                        row.getString("text"),
                        row.getString("first_name"),
                        row.getString("telephone"),
                        row.getString("words")),
                row.getBoolean("closes"),
                State.valueOf(row.getString("state")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                moment(row, "sent_at"),
                moment(row, "arrived_at"),
                row.getInt("tries"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
