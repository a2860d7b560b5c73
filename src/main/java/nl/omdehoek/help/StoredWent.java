package nl.omdehoek.help;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who was asked how it went, and what they said. */
@Component
class StoredWent {

    private final JdbcClient jdbc;

    StoredWent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was agreed for a day that has passed, and nobody was asked about. */
    List<UUID> toAsk(LocalDate today) {
        return jdbc.sql("""
                        select a.id from help_ask a
                         where a.state = 'YES' and a.request is not null and a.from_day < :today
                           and not exists (select 1 from went w where w.ask = a.id)
                         order by a.from_day, a.id
                        """)
                .param("today", today)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void ask(UUID ask, PersonId person, LocalDate today) {
        jdbc.sql("insert into went (ask, person, asked_on) values (:ask, :person, :today)")
                .param("ask", ask)
                .param("person", person.value())
                .param("today", today)
                .update();
    }

    /** What this person was asked about and has not answered. */
    List<UUID> openOf(PersonId person) {
        return jdbc.sql("select ask from went where person = :person and answer is null order by asked_on, ask")
                .param("person", person.value())
                .query((row, _) -> row.getObject("ask", UUID.class))
                .list();
    }

    /** Tells whether they were asked and had not answered. */
    boolean answer(UUID ask, PersonId person, Went went) {
        return jdbc.sql("update went set answer = :answer where ask = :ask and person = :person and answer is null")
                        .param("answer", went.name())
                        .param("ask", ask)
                        .param("person", person.value())
                        .update()
                == 1;
    }
}
