package nl.omdehoek.moderation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whose posts wait no longer: those to whom a human once said yes. */
@Component
class TrustedAuthors {

    private final JdbcClient jdbc;
    private final Clock clock;

    TrustedAuthors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isOne(PersonId person) {
        return jdbc.sql("select person from trusted_author where person = :person")
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void add(PersonId person) {
        jdbc.sql("""
                        insert into trusted_author (person, since)
                        select p.id, cast(:today as date) from person p
                         where p.id = :person and not exists (select 1 from trusted_author t where t.person = p.id)
                        """)
                .param("today", LocalDate.now(clock))
                .param("person", person.value())
                .update();
    }
}
