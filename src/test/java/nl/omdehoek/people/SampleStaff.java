package nl.omdehoek.people;

import java.util.UUID;
import nl.omdehoek.geography.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff for tests that are about something else, as if an administrator had given them their role. */
public final class SampleStaff {

    private SampleStaff() {}

    public static PersonId administrator(Residents residents, JdbcClient jdbc) {
        return having(Role.ADMINISTRATOR, null, residents, jdbc);
    }

    public static PersonId with(Role role, AreaCode area, Residents residents, JdbcClient jdbc) {
        return having(role, area, residents, jdbc);
    }

    private static PersonId having(Role role, @Nullable AreaCode area, Residents residents, JdbcClient jdbc) {
        var person = residents.welcome(new FirstName("Anouk")).person().id();
        jdbc.sql("""
                        insert into staff_role (id, person, role, area, given_by, from_at)
                        values (:id, :person, :role, :area, 'test', current_timestamp)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("role", role.name())
                .param("area", area == null ? null : area.value())
                .update();
        return person;
    }
}
