package nl.omdehoek.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what each can carry. */
@Component
class StoredCapacities {

    private final JdbcClient jdbc;

    StoredCapacities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Capacity> of(PersonId person) {
        return Optional.ofNullable(of(List.of(person)).get(person));
    }

    Map<PersonId, Capacity> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Capacity> all = new HashMap<>();
        jdbc.sql("""
                        select person, hours_a_week, times_a_month, days, paused_until from capacity
                         where person in (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> all.put(new PersonId(row.getObject("person", UUID.class)), capacity(row)))
                .list();
        return all;
    }

    private static Capacity capacity(ResultSet row) throws SQLException {
        return new Capacity(
                number(row, "hours_a_week"),
                number(row, "times_a_month"),
                Days.read(row.getString("days")),
                row.getObject("paused_until", LocalDate.class));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    void set(PersonId person, Capacity capacity) {
        remove(person);
        jdbc.sql("""
                        insert into capacity (person, hours_a_week, times_a_month, days, paused_until)
                        values (:person, :hours, :times, :days, :paused)
                        """)
                .param("person", person.value())
                .param("hours", capacity.hoursAWeek(), Types.INTEGER)
                .param("times", capacity.timesAMonth(), Types.INTEGER)
                .param("days", capacity.days().text())
                .param("paused", capacity.pausedUntil(), Types.DATE)
                .update();
    }

    void remove(PersonId person) {
        jdbc.sql("delete from capacity where person = :person")
                .param("person", person.value())
                .update();
    }
}
