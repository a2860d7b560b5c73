package nl.omdehoek.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows by which number people want to be rung: about what they come to, by who connects or sits at the desk. */
@Component
@Transactional
public class PhoneNumbers {

    private final JdbcClient jdbc;
    private final Residents residents;
    private final Clock clock;

    PhoneNumbers(JdbcClient jdbc, Residents residents, Clock clock) {
        this.jdbc = jdbc;
        this.residents = residents;
        this.clock = clock;
    }

    /** In the place of an earlier one. */
    public void keep(PersonId person, PhoneNumber number) {
        if (residents.lock(person)) {
            forget(person);
            jdbc.sql("insert into telephone (person, number, kept_on) values (:person, :number, :day)")
                    .param("person", person.value())
                    .param("number", number.text())
                    .param("day", LocalDate.now(clock))
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public Optional<PhoneNumber> of(PersonId person) {
        return jdbc.sql("select number from telephone where person = :person")
                .param("person", person.value())
                .query((row, _) -> new PhoneNumber(row.getString("number")))
                .optional();
    }

    public void forget(PersonId person) {
        jdbc.sql("delete from telephone where person = :person")
                .param("person", person.value())
                .update();
    }
}
