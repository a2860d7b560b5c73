package nl.omdehoek.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PortalKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts; of the secret in their address only what stands for it. */
@Component
class StoredDrafts {

    private static final String COLUMNS =
            "select id, kind, person, answers, touched_at from draft where finished_at is null and ";
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final PortalKey key;
    private final JsonMapper json;
    private final Clock clock;

    StoredDrafts(JdbcClient jdbc, PortalKey key, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.json = json;
        this.clock = clock;
    }

    void add(Draft draft, DraftSecret secret) {
        jdbc.sql("""
                        insert into draft (id, secret_hash, kind, person, answers, touched_at)
                        values (:id, :hash, :kind, :person, :answers, :at)
                        """)
                .param("id", draft.id())
                .param("hash", hash(secret))
                .param("kind", draft.kind().name())
                .param("person", draft.person().map(PersonId::value).orElse(null), Types.OTHER)
                .param("answers", json.writeValueAsString(draft.answers()))
                .param("at", utc(draft.touchedAt()))
                .update();
    }

    void keep(UUID id, Map<String, String> answers) {
        jdbc.sql("update draft set answers = :answers, touched_at = :now where id = :id")
                .param("answers", json.writeValueAsString(answers))
                .param("now", utc(clock.instant()))
                .param("id", id)
                .update();
    }

    void belongsTo(UUID id, PersonId person) {
        jdbc.sql("update draft set person = :person where id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    Optional<Draft> bySecret(DraftSecret secret) {
        return jdbc.sql(COLUMNS + "secret_hash = :hash")
                .param("hash", hash(secret))
                .query((row, _) -> draft(row))
                .optional()
                .filter(this::isKept);
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql(COLUMNS + "id = :id")
                .param("id", id)
                .query((row, _) -> draft(row))
                .optional()
                .filter(this::isKept);
    }

    /** Last touched first. */
    List<Draft> of(PersonId person) {
        return jdbc
                .sql(COLUMNS + "person = :person order by touched_at desc, id")
                .param("person", person.value())
                .query((row, _) -> draft(row))
                .list()
                .stream()
                .filter(this::isKept)
                .toList();
    }

    void delete(UUID id) {
        jdbc.sql("delete from draft where id = :id").param("id", id).update();
    }

    /** Of two who finish it at the same time, one hears that they did. Nothing that was answered stays. */
    boolean finish(UUID id) {
        return jdbc.sql("update draft set finished_at = :now, answers = '{}' where id = :id and finished_at is null")
                        .param("now", utc(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Of who was known already, nobody else learns by the secret whose it was. */
    void isFoundOnlyBy(PersonId person, UUID id) {
        jdbc.sql("select secret_hash from draft where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .ifPresent(it -> jdbc.sql("update draft set secret_hash = :hash where id = :id")
                        .param("hash", hash(person, it))
                        .param("id", id)
                        .update());
    }

    boolean isFinishedSince(UUID id, PersonId person, Instant moment) {
        return jdbc.sql("select id from draft where id = :id and person = :person and finished_at > :moment")
                .param("id", id)
                .param("person", person.value())
                .param("moment", utc(moment))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    boolean isFinishedSince(DraftSecret secret, PersonId person, Instant moment) {
        return finishedSince(hash(person, hash(secret)), moment).isPresent();
    }

    Optional<PersonId> finishedSince(DraftSecret secret, Instant moment) {
        return finishedSince(hash(secret), moment);
    }

    private Optional<PersonId> finishedSince(String hash, Instant moment) {
        return jdbc.sql("select person from draft where secret_hash = :hash and finished_at > :moment")
                .param("hash", hash)
                .param("moment", utc(moment))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
    }

    void eraseFinished(Instant before) {
        jdbc.sql("delete from draft where finished_at < :before")
                .param("before", utc(before))
                .update();
    }

    void erasePast(DraftKind kind, Instant before) {
        jdbc.sql("delete from draft where kind = :kind and touched_at < :before")
                .param("kind", kind.name())
                .param("before", utc(before))
                .update();
    }

    /** What is past its time is not shown, whether or not it was erased yet. */
    private boolean isKept(Draft draft) {
        return !draft.touchedAt().plus(draft.kind().kept()).isBefore(clock.instant());
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                DraftKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                json.readValue(row.getString("answers"), ANSWERS),
                row.getObject("touched_at", OffsetDateTime.class).toInstant());
    }

    private String hash(PersonId person, String hash) {
        return key.of("draft of " + person + " " + hash);
    }

    private String hash(DraftSecret secret) {
        return key.of("draft " + secret.text());
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
