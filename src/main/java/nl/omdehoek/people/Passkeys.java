package nl.omdehoek.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the passkeys of staff. Who has one comes in with one: the link in a mail alone is then no longer enough. */
@Component
@Transactional
public class Passkeys {

    /** More than anybody has devices. */
    static final int MOST = 10;

    private static final String COLUMNS = """
            select id, person, public_key, attestation, transports, signatures, verified, can_be_copied, copied, label,
                   added_at, used_at
              from passkey
            """;

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Journal journal;

    Passkeys(JdbcClient jdbc, Staff staff, Journal journal) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Optional<Passkey> find(String id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, _) -> passkey(row))
                .optional();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where person = :person order by added_at, id")
                .param("person", person.value())
                .query((row, _) -> passkey(row))
                .list();
    }

    @Transactional(readOnly = true)
    public boolean has(PersonId person) {
        return !of(person).isEmpty();
    }

    /** Refuses one more than {@value #MOST}. */
    public void add(Passkey passkey) {
        if (of(passkey.person()).size() >= MOST) {
            throw new NotAllowed(passkey.person(), "have more passkeys");
        }
        jdbc.sql("""
                        insert into passkey (id, person, public_key, attestation, transports, signatures, verified,
                                             can_be_copied, copied, label, added_at, used_at)
                        values (:id, :person, :key, :attestation, :transports, :signatures, :verified,
                                :canBeCopied, :copied, :label, :added, :used)
                        """)
                .param("id", passkey.id())
                .param("person", passkey.person().value())
                .param("key", passkey.publicKey())
                .param("attestation", passkey.attestation())
                .param("transports", String.join(",", passkey.transports()))
                .param("signatures", passkey.signatures())
                .param("verified", passkey.verified())
                .param("canBeCopied", passkey.canBeCopied())
                .param("copied", passkey.copied())
                .param("label", passkey.label())
                .param("added", utc(passkey.added()))
                .param("used", utc(passkey.used()))
                .update();
        write(passkey.person(), "PASSKEY_ADDED", passkey.person());
    }

    /** It signed again. */
    public void used(String id, long signatures, boolean copied, Instant when) {
        jdbc.sql("update passkey set signatures = :signatures, copied = :copied, used_at = :used where id = :id")
                .param("signatures", signatures)
                .param("copied", copied)
                .param("used", utc(when))
                .param("id", id)
                .update();
    }

    /** Its owner does without it from now on. */
    public void remove(PersonId owner, String id) {
        var removed = jdbc.sql("delete from passkey where id = :id and person = :owner")
                .param("id", id)
                .param("owner", owner.value())
                .update();
        if (removed == 1) {
            write(owner, "PASSKEY_REMOVED", owner);
        }
    }

    /** For who lost theirs: a mail is enough again. An administrator does that, for somebody they know. */
    public void removeAll(PersonId actor, PersonId owner) {
        if (!staff.isAdministrator(actor)) {
            throw new NotAllowed(actor, "remove passkeys of others");
        }
        jdbc.sql("delete from passkey where person = :owner")
                .param("owner", owner.value())
                .update();
        write(actor, "PASSKEYS_REMOVED", owner);
    }

    private void write(PersonId actor, String act, PersonId owner) {
        journal.write(actor.toString(), act, new Subject("PERSON", owner.toString()), "");
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        var transports = row.getString("transports");
        return new Passkey(
                row.getString("id"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("public_key"),
                row.getString("attestation"),
                transports.isEmpty() ? List.of() : List.of(transports.split(",")),
                row.getLong("signatures"),
                row.getBoolean("verified"),
                row.getBoolean("can_be_copied"),
                row.getBoolean("copied"),
                row.getString("label"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_at", OffsetDateTime.class).toInstant());
    }
}
