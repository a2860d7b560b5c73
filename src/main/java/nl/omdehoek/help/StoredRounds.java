package nl.omdehoek.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far requests are on their way to a human. */
@Component
class StoredRounds {

    private static final String COLUMNS =
            "select r.request, r.asked_at, r.stand_in_at, r.desk_at, r.answered_at from request_round r ";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredRounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(UUID request) {
        jdbc.sql("insert into request_round (request, asked_at) values (:request, :now)")
                .param("request", request)
                .param("now", now())
                .update();
    }

    Optional<Round> of(UUID request) {
        return jdbc.sql(COLUMNS + "where r.request = :request")
                .param("request", request)
                .query((row, _) -> round(row))
                .optional();
    }

    /** Of what is open still and nobody answered, longest waiting first. */
    List<Round> unanswered() {
        return jdbc.sql(COLUMNS + """
                          join help_request h on h.id = r.request
                         where r.answered_at is null and h.closed_on is null
                         order by r.asked_at, r.request
                        """).query((row, _) -> round(row)).list();
    }

    /** Each of these tells whether it was not so yet. */
    boolean standInAsked(UUID request) {
        return note("stand_in_at", request);
    }

    boolean deskAsked(UUID request) {
        return note("desk_at", request);
    }

    boolean answered(UUID request) {
        return note("answered_at", request);
    }

    private boolean note(String column, UUID request) {
        return jdbc.sql("update request_round set " + column + " = :now where request = :request and " + column
                                + " is null")
                        .param("now", now())
                        .param("request", request)
                        .update()
                == 1;
    }

    void add(UUID request, Answer answer) {
        jdbc.sql("insert into request_answer (id, request, words, answered_at) values (:id, :request, :words, :at)")
                .param("id", UUID.randomUUID())
                .param("request", request)
                .param("words", answer.words())
                .param("at", OffsetDateTime.ofInstant(answer.at(), ZoneOffset.UTC))
                .update();
    }

    /** First one first. */
    List<Answer> answers(UUID request) {
        return jdbc.sql(
                        "select words, answered_at from request_answer where request = :request order by answered_at, id")
                .param("request", request)
                .query((row, _) -> new Answer(
                        row.getString("words"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getObject("request", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                moment(row, "stand_in_at"),
                moment(row, "desk_at"),
                moment(row, "answered_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
