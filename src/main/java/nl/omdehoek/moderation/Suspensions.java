package nl.omdehoek.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who may take no part for now. Both that and its end have a reason, which the journal does not hold. */
@Component
@Transactional
public class Suspensions {

    private static final String COLUMNS =
            "select reason, suspended_at, restore_reason, restored_at from suspension where person = :person ";

    private final JdbcClient jdbc;
    private final Residents residents;
    private final Judges judges;
    private final Journal journal;
    private final Clock clock;

    Suspensions(JdbcClient jdbc, Residents residents, Judges judges, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.residents = residents;
        this.judges = judges;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isSuspended(PersonId person) {
        return of(person).isPresent();
    }

    /** Why somebody may take no part now. */
    @Transactional(readOnly = true)
    public Optional<Suspension> of(PersonId person) {
        return jdbc.sql(COLUMNS + "and restored_at is null")
                .param("person", person.value())
                .query((row, _) -> suspension(row))
                .optional();
    }

    /** Who may take no part now, longest first. */
    @Transactional(readOnly = true)
    public List<PersonId> now(PersonId by) {
        judges.check(by, "see who is suspended");
        return jdbc.sql("select person from suspension where restored_at is null order by suspended_at, person")
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** All there were of this person, newest first; the look stands in the journal. */
    public List<Suspension> all(PersonId person, PersonId by) {
        judges.check(by, "see suspensions");
        journal.write(by.toString(), "LOOKED_AT_SUSPENSIONS", subject(person), "");
        return jdbc.sql(COLUMNS + "order by suspended_at desc")
                .param("person", person.value())
                .query((row, _) -> suspension(row))
                .list();
    }

    /** From now on they take no part; tells whether they did before. */
    public boolean suspend(PersonId person, Grounds grounds, PersonId by) {
        judges.check(by, "suspend somebody");
        if (!residents.lock(person) || isSuspended(person)) {
            return false;
        }
        jdbc.sql("""
                        insert into suspension (id, person, reason, suspended_at, restore_reason)
                        values (:id, :person, :reason, :now, '')
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("reason", grounds.text())
                .param("now", now())
                .update();
        journal.write(by.toString(), "SUSPENDED", subject(person), "");
        return true;
    }

    /** They take part again; tells whether they did not. */
    public boolean restore(PersonId person, Grounds grounds, PersonId by) {
        judges.check(by, "restore somebody");
        var restored = jdbc.sql("""
                        update suspension set restored_at = :now, restore_reason = :reason
                         where person = :person and restored_at is null
                        """)
                .param("now", now())
                .param("reason", grounds.text())
                .param("person", person.value())
                .update();
        if (restored > 0) {
            journal.write(by.toString(), "RESTORED", subject(person), "");
        }
        return restored > 0;
    }

    private static Subject subject(PersonId person) {
        return new Subject("PERSON", person.toString());
    }

    private static Suspension suspension(ResultSet row) throws SQLException {
        var restored = row.getObject("restored_at", OffsetDateTime.class);
        return new Suspension(
                new Grounds(row.getString("reason")),
                instant(row.getObject("suspended_at", OffsetDateTime.class)),
                restored == null
                        ? null
                        : new Suspension.End(new Grounds(row.getString("restore_reason")), instant(restored)));
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment.toInstant();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
