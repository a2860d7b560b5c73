package nl.omdehoek.messages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who wants to hear nothing more of whom, whatever it is about. */
@Component
class Blocks {

    private final JdbcClient jdbc;
    private final Residents residents;
    private final Clock clock;

    Blocks(JdbcClient jdbc, Residents residents, Clock clock) {
        this.jdbc = jdbc;
        this.residents = residents;
        this.clock = clock;
    }

    /** Between these two nothing can be said from now on. Asked twice at once it is so once. */
    void add(PersonId person, PersonId other) {
        residents.lock(person);
        jdbc.sql("""
                        insert into talk_block (person, other, since)
                        select p.id, o.id, cast(:now as timestamp with time zone) from person p, person o
                         where p.id = :person and o.id = :other
                           and not exists (select 1 from talk_block b where b.person = p.id and b.other = o.id)
                        """)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", person.value())
                .param("other", other.value())
                .update();
    }

    /** Whether one of these two wants to hear nothing of the other. */
    boolean isBetween(PersonId one, PersonId other) {
        return jdbc.sql("""
                        select count(*) from talk_block
                         where (person = :one and other = :other) or (person = :other and other = :one)
                        """)
                        .param("one", one.value())
                        .param("other", other.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remove(PersonId person, PersonId other) {
        jdbc.sql("delete from talk_block where person = :person and other = :other")
                .param("person", person.value())
                .param("other", other.value())
                .update();
    }
}
