package nl.omdehoek.help;

import java.time.Clock;
import java.time.LocalDate;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps whom a connector met or rang, so that they can be asked for what needs trust. */
@Component
class KnownVolunteers {

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownVolunteers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the place of what was noted before. */
    void note(PersonId person, PersonId by, HowKnown how, boolean vogSeen) {
        jdbc.sql("delete from known_volunteer where person = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        insert into known_volunteer (person, known_by, how, known_on, vog_seen)
                        values (:person, :by, :how, :on, :vog)
                        """)
                .param("person", person.value())
                .param("by", by.toString())
                .param("how", how.name())
                .param("on", LocalDate.now(clock))
                .param("vog", vogSeen)
                .update();
    }

    boolean isKnown(PersonId person) {
        return jdbc.sql("select count(*) from known_volunteer where person = :person")
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
