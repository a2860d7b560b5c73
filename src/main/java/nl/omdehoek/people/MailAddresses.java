package nl.omdehoek.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows where people get mail. An address is somebody's once they followed a link in a mail to it; before that it is only
 * what was typed, and nothing but that one link is sent to it.
 */
@Component
@Transactional
public class MailAddresses {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailAddresses(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the address that somebody typed as theirs, in place of an earlier one; a mail asks whether it is. */
    public void propose(PersonId person, MailAddress address) {
        var same = typed(person).filter(address::equals).isPresent();
        if (!(same && proven(person).isPresent())) {
            forget(person);
            jdbc.sql("insert into mail_address (person, address, proposed_on) values (:person, :address, :day)")
                    .param("day", LocalDate.now(clock))
                    .param("person", person.value())
                    .param("address", address.text())
                    .update();
            events.publishEvent(new AddressProposed(person, clock.instant()));
        }
    }

    /** The link in the mail to this person's address was followed. */
    public void prove(PersonId person) {
        jdbc.sql("update mail_address set proven_at = :now where person = :person and proven_at is null")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", person.value())
                .update();
    }

    /** What was typed, proven or not. */
    @Transactional(readOnly = true)
    public Optional<MailAddress> typed(PersonId person) {
        return address("select address from mail_address where person = :person", person);
    }

    /** Where this person gets mail. */
    @Transactional(readOnly = true)
    public Optional<MailAddress> proven(PersonId person) {
        return address("select address from mail_address where person = :person and proven_at is not null", person);
    }

    private Optional<MailAddress> address(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .query((row, _) -> new MailAddress(row.getString("address")))
                .optional();
    }

    /** Who gets mail there: more than one, where people share an address. */
    @Transactional(readOnly = true)
    public List<PersonId> at(MailAddress address) {
        return jdbc.sql("""
                        select person from mail_address
                         where address = :address and proven_at is not null
                         order by proven_at, person
                        """)
                .param("address", address.text())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** Has everybody who gets mail there sent a link to come back by; who asks never hears whether there is anybody. */
    public void askWayBack(MailAddress address) {
        at(address).forEach(it -> events.publishEvent(new WayBackAsked(it, clock.instant())));
    }

    public void forget(PersonId person) {
        jdbc.sql("delete from mail_address where person = :person")
                .param("person", person.value())
                .update();
    }
}
