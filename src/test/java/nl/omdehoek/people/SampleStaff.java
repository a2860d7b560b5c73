package nl.omdehoek.people;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.omdehoek.geography.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with a role, without an administrator who gives it. */
public final class SampleStaff {

    private SampleStaff() {}

    public static PersonId with(Role role, AreaCode area, Residents residents, JdbcClient jdbc) {
        var person = residents.welcome(new FirstName("Anouk")).person().id();
        jdbc.sql("""
                        insert into staff_role (id, person, role, area, given_by, from_at)
                        values (:id, :person, :role, :area, 'test', :from)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("role", role.name())
                .param("area", area.value())
                .param("from", OffsetDateTime.parse("2026-11-01T00:00:00Z"))
                .update();
        return person;
    }
}
