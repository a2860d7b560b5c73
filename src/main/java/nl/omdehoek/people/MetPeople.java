package nl.omdehoek.people;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows whom somebody of the staff met, at a desk or at their home: a way back as good as an address that is proven. */
@Component
@Transactional
public class MetPeople {

    private final JdbcClient jdbc;
    private final Clock clock;

    MetPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who was met before stays met since then. */
    public void met(PersonId person) {
        jdbc.sql("""
                        insert into met (person, met_at)
                        select p.id, cast(:now as timestamp with time zone) from person p
                         where p.id = :person and not exists (select 1 from met m where m.person = p.id)
                        """)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", person.value())
                .update();
    }

    /** Those of these people who were met at this moment already. */
    @Transactional(readOnly = true)
    public Set<PersonId> metBefore(Instant moment, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("select person from met where met_at <= :moment and person in (:people)")
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
