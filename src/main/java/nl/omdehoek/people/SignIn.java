package nl.omdehoek.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Journal;
import nl.omdehoek.journal.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets staff in by a link in a mail: asked for with an address, used once. Who has no role any more comes in too, as long as
 * the address is known: to see what is kept of them, and to end it.
 */
@Component
@Transactional
public class SignIn {

    static final int LINKS = 5;
    private static final Duration WITHIN = Duration.ofHours(1);

    /** Shorter than a link holds. */
    private static final Duration BETWEEN = WITHIN.dividedBy(LINKS);

    private final JdbcClient jdbc;
    private final StaffRoles rows;
    private final Residents residents;
    private final MailAddresses addresses;
    private final Grants grants;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIn(
            JdbcClient jdbc,
            StaffRoles rows,
            Residents residents,
            MailAddresses addresses,
            Grants grants,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.residents = residents;
        this.addresses = addresses;
        this.grants = grants;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Has a link mailed to whoever of the staff has this address: {@value #LINKS} in an hour, and after that one at a time, as
     * long as the last one holds. Who asks has a link by then, however often strangers asked. It tells nobody whether there is
     * anybody.
     */
    public void ask(MailAddress address) {
        rows.at(address).forEach(this::ask);
    }

    private void ask(PersonId person) {
        // Who asks twice at the same moment is counted one after the other.
        residents.lock(person);
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("delete from asked_sign_in where asked_at <= :past")
                .param("past", now.minus(WITHIN))
                .update();
        var asked = jdbc.sql("select asked_at from asked_sign_in where person = :person order by asked_at desc")
                .param("person", person.value())
                .query(OffsetDateTime.class)
                .list();
        if (asked.size() < LINKS || !asked.getFirst().isAfter(now.minus(BETWEEN))) {
            var asking = UUID.randomUUID();
            jdbc.sql("insert into asked_sign_in (id, person, asked_at) values (:id, :person, :now)")
                    .param("id", asking)
                    .param("person", person.value())
                    .param("now", now)
                    .update();
            events.publishEvent(new SignInAsked(person, asking));
        }
    }

    /** Whose link this is, if it can still be used. Looking uses nothing. */
    @Transactional(readOnly = true)
    public Optional<Person> whose(String secret) {
        return grants.look(secret, Grant.Kind.SIGN_IN).flatMap(this::member);
    }

    /** The same, and uses it up: who comes second is not let in. */
    public Optional<Person> enter(String secret) {
        var person = grants.use(secret, Grant.Kind.SIGN_IN).flatMap(this::member);
        person.ifPresent(it -> {
            addresses.prove(it.id());
            entered(it.id(), "mail");
        });
        return person;
    }

    private Optional<Person> member(Grant grant) {
        return rows.areKnown(grant.person()) ? residents.find(grant.person()) : Optional.empty();
    }

    /** Notes that somebody came in, by whichever way. */
    public void entered(PersonId person, String way) {
        residents.seen(person);
        journal.write(person.toString(), "SIGNED_IN", new Subject("PERSON", person.toString()), way);
    }
}
