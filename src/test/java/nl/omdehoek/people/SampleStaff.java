package nl.omdehoek.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff for tests that are about something else. */
public final class SampleStaff {

    private SampleStaff() {}

    /** Somebody new who is administrator, as if others had made them so. */
    public static PersonId administrator(Residents residents, JdbcClient jdbc) {
        var person = residents.welcome(new FirstName("Ada")).person().id();
        jdbc.sql("""
                        insert into staff_role (id, person, role, given_by, from_at)
                        values (:id, :person, 'ADMINISTRATOR', 'test', current_timestamp)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .update();
        return person;
    }
}
