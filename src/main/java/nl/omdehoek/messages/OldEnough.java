package nl.omdehoek.messages;

import java.time.Clock;
import java.time.LocalDate;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who said that they are sixteen or older; no date of birth is asked. */
@Component
@Transactional
public class OldEnough {

    private final JdbcClient jdbc;
    private final Residents residents;
    private final Clock clock;

    OldEnough(JdbcClient jdbc, Residents residents, Clock clock) {
        this.jdbc = jdbc;
        this.residents = residents;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isKnown(PersonId person) {
        return jdbc.sql("select said_on from old_enough where person = :person")
                .param("person", person.value())
                .query(LocalDate.class)
                .optional()
                .isPresent();
    }

    /** In the transaction of what they say first; whoever says the same at that moment waits. */
    public void say(PersonId person) {
        if (isKnown(person)) {
            return;
        }
        residents.lock(person);
        jdbc.sql("""
                        insert into old_enough (person, said_on)
                        select p.id, cast(:today as date) from person p
                         where p.id = :person and not exists (select 1 from old_enough o where o.person = p.id)
                        """)
                .param("today", LocalDate.now(clock))
                .param("person", person.value())
                .update();
    }
}
