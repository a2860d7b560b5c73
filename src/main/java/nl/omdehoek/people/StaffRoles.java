package nl.omdehoek.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.geography.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of who has which role where, and who had. */
@Component
class StaffRoles {

    private static final String HELD = "select id, person, role, area, from_at from staff_role where until_at is null ";

    private final JdbcClient jdbc;
    private final Clock clock;

    StaffRoles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(HeldRole role, String givenBy) {
        jdbc.sql("""
                        insert into staff_role (id, person, role, area, given_by, from_at)
                        values (:id, :person, :role, :area, :by, :from)
                        """)
                .param("id", role.id())
                .param("person", role.person().value())
                .param("role", role.role().name())
                .param("area", role.area() == null ? null : role.area().value())
                .param("by", givenBy)
                .param("from", OffsetDateTime.ofInstant(role.from(), ZoneOffset.UTC))
                .update();
    }

    void end(UUID id) {
        jdbc.sql("update staff_role set until_at = :now where id = :id and until_at is null")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    Optional<HeldRole> find(UUID id) {
        return jdbc.sql(HELD + "and id = :id")
                .param("id", id)
                .query((row, _) -> role(row))
                .optional();
    }

    List<HeldRole> all() {
        return jdbc.sql(HELD + "order by from_at, id")
                .query((row, _) -> role(row))
                .list();
    }

    List<HeldRole> of(PersonId person) {
        return jdbc.sql(HELD + "and person = :person order by from_at, id")
                .param("person", person.value())
                .query((row, _) -> role(row))
                .list();
    }

    /** Who has it in one of these areas, or everywhere. */
    List<HeldRole> in(Role role, Collection<AreaCode> areas) {
        return jdbc.sql(HELD + "and role = :role and (area is null or area in (:areas)) order by from_at, id")
                .param("role", role.name())
                .param("areas", areas.stream().map(AreaCode::value).toList())
                .query((row, _) -> role(row))
                .list();
    }

    /** Nobody else gets or ends any role of an administrator until the transaction is over. */
    void lockAdministrators() {
        jdbc.sql("select id from staff_role where role = 'ADMINISTRATOR' and until_at is null order by id for update")
                .query(UUID.class)
                .list();
    }

    /** The roles of administrators who can come in: by an address that is theirs for sure, or by a passkey. */
    List<UUID> administratorsWhoCanComeIn() {
        return jdbc.sql("""
                        select id from staff_role r
                         where role = 'ADMINISTRATOR' and until_at is null
                           and (exists (select 1 from mail_address m
                                         where m.person = r.person and m.proven_at is not null)
                                or exists (select 1 from passkey p where p.person = r.person))
                        """).query((row, _) -> row.getObject("id", UUID.class)).list();
    }

    /** Of administrators whom nobody gave that role, and who never came in again: perhaps their address was mistyped. */
    List<HeldRole> begunInVain() {
        var canComeIn = administratorsWhoCanComeIn();
        return jdbc
                .sql(HELD + "and role = 'ADMINISTRATOR' and given_by = :start order by from_at, id")
                .param("start", Staff.START)
                .query((row, _) -> role(row))
                .list()
                .stream()
                .filter(it -> !canComeIn.contains(it.id()))
                .toList();
    }

    /** Somebody is no longer staff: what lets them in goes, but for an address that is theirs for sure. */
    void forget(PersonId person) {
        for (var table : List.of("passkey", "asked_sign_in", "held_grant")) {
            delete(table, "", person);
        }
        delete("mail_address", " and proven_at is null", person);
    }

    private void delete(String table, String which, PersonId person) {
        jdbc.sql("delete from " + table + " where person = :person" + which)
                .param("person", person.value())
                .update();
    }

    /** Whether somebody is staff, or was. */
    boolean areKnown(PersonId person) {
        return jdbc.sql("select count(*) from staff_role where person = :person")
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who is staff, or was, and is found by this address. */
    List<PersonId> at(MailAddress address) {
        return jdbc.sql("""
                        select distinct m.person from mail_address m
                          join staff_role r on r.person = m.person
                         where m.address = :address
                        """)
                .param("address", address.text())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** The demo's own for this role. */
    Optional<PersonId> example(Role role) {
        return jdbc
                .sql("select person from staff_role where until_at is null and role = :role and given_by = :demo")
                .param("role", role.name())
                .param("demo", Staff.DEMO)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list()
                .stream()
                .findFirst();
    }

    private static HeldRole role(ResultSet row) throws SQLException {
        return new HeldRole(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("area"))
                        .flatMap(AreaCode::parse)
                        .orElse(null),
                row.getObject("from_at", OffsetDateTime.class).toInstant());
    }
}
