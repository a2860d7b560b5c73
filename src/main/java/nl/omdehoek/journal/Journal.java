package nl.omdehoek.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.omdehoek.storage.DatabaseOwner;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log that only grows. The portal's own database user can add to it and read it; only the database's owner can
 * change or clear it.
 */
@Component
@Transactional
public class Journal {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final DatabaseOwner owner;
    private final Clock clock;

    Journal(JdbcClient jdbc, NamedParameterJdbcOperations batches, DatabaseOwner owner, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.owner = owner;
        this.clock = clock;
    }

    /**
     * Adds a line, in the caller's transaction.
     *
     * @param actor the id of a person, or the name of the part of the portal that did it
     * @param rule the house rule or decision it was done under, or empty
     */
    public void write(String actor, String act, Subject subject, String rule) {
        writeAll(actor, act, List.of(subject), rule);
    }

    /** Adds a line for each of these, as {@link #write} does for one. */
    public void writeAll(String actor, String act, Collection<Subject> subjects, String rule) {
        var at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        batches.batchUpdate(
                """
                insert into journal.entry (at, actor, act, subject_kind, subject_id, rule)
                values (:at, :actor, :act, :kind, :id, :rule)
                """,
                subjects.stream()
                        .map(it -> new MapSqlParameterSource("at", at)
                                .addValue("actor", actor)
                                .addValue("act", act)
                                .addValue("kind", it.kind())
                                .addValue("id", it.id())
                                .addValue("rule", rule))
                        .toArray(SqlParameterSource[]::new));
    }

    /** All that this one did, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> by(String actor) {
        return jdbc.sql("""
                        select at, act, subject_kind, subject_id, rule
                          from journal.entry
                         where actor = :actor
                         order by id
                        """)
                .param("actor", actor)
                .query((row, _) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        actor,
                        row.getString("act"),
                        new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                        row.getString("rule")))
                .list();
    }

    /** What was done before this day is past its term. The portal may not clear it; the owner does. */
    public void clearBefore(LocalDate day) {
        owner.run(
                "delete from journal.entry where at < ?",
                day.atStartOfDay(clock.getZone()).toOffsetDateTime());
    }

    /** All that was done to this thing, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> about(Subject subject) {
        return jdbc.sql("""
            select at, actor, act, rule
              from journal.entry
             where subject_kind = :kind and subject_id = :id
             order by id
            """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, _) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("act"),
                        subject,
                        row.getString("rule")))
                .list();
    }

    /** The ids of all things of this kind to which this one did this since then. */
    @Transactional(readOnly = true)
    public Set<String> subjects(String actor, String kind, String act, Instant since) {
        return Set.copyOf(jdbc.sql("""
            select distinct subject_id from journal.entry
             where actor = :actor and act = :act and at >= :since and subject_kind = :kind
            """)
                .param("actor", actor)
                .param("act", act)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("kind", kind)
                .query((row, _) -> row.getString("subject_id"))
                .list());
    }

    /** The ids of all things of this kind to which this was done since then. */
    @Transactional(readOnly = true)
    public Set<String> subjects(String kind, String act, Instant since) {
        return Set.copyOf(jdbc.sql("""
            select distinct subject_id from journal.entry
             where act = :act and at >= :since and subject_kind = :kind
            """)
                .param("act", act)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("kind", kind)
                .query((row, _) -> row.getString("subject_id"))
                .list());
    }
}
