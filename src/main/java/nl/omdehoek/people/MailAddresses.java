package nl.omdehoek.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final int MARK = 40;
    private static final Duration SETTLED = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Grants grants;
    private final PortalKey key;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailAddresses(JdbcClient jdbc, Grants grants, PortalKey key, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.key = key;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the address that somebody typed as theirs, in place of an earlier one; a mail asks whether it is. */
    public void propose(PersonId person, MailAddress address) {
        var same = typed(person).filter(address::equals).isPresent();
        if (!(same && proven(person).isPresent())) {
            forget(person);
            note(person, address);
            events.publishEvent(new AddressProposed(person, clock.instant()));
        }
    }

    /** Takes an address that somebody else typed as this person's, who has none; nothing is asked. */
    void note(PersonId person, MailAddress address) {
        jdbc.sql("insert into mail_address (person, address, proposed_on) values (:person, :address, :day)")
                .param("day", LocalDate.now(clock))
                .param("person", person.value())
                .param("address", address.text())
                .update();
    }

    /** What stands for the address that somebody typed, in the link that proves it: a keyed hash, cut off. */
    @Transactional(readOnly = true)
    public String mark(PersonId person) {
        return typed(person).map(this::mark).orElse("");
    }

    private String mark(MailAddress address) {
        return key.of("address " + address.text()).substring(0, MARK);
    }

    /** The link in the mail to this address was followed; of one that was typed before it proves nothing. */
    public boolean prove(PersonId person, String mark) {
        var isThatOne = typed(person).filter(it -> mark(it).equals(mark)).isPresent();
        if (isThatOne) {
            prove(person);
        }
        return isThatOne;
    }

    /** The address is known to be theirs in another way. */
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

    /** The addresses that were some of these people's at this moment already: fewer, where people share one. */
    @Transactional(readOnly = true)
    public Set<MailAddress> provenBefore(Instant moment, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("select distinct address from mail_address where proven_at <= :moment and person in (:people)")
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> new MailAddress(row.getString("address")))
                .set();
    }

    private Optional<MailAddress> address(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .query((row, _) -> new MailAddress(row.getString("address")))
                .optional();
    }

    /** Which residents get mail there: more than one, where people share an address. Staff come in by a link of their own. */
    @Transactional(readOnly = true)
    public List<PersonId> at(MailAddress address) {
        return jdbc.sql("""
                        select person from mail_address
                         where address = :address and proven_at is not null
                           and not exists (select 1 from staff_role where staff_role.person = mail_address.person)
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

    /**
     * Whether a mail proves who somebody is. Not to an address of this week, a first one neither: whoever holds their phone
     * may have given that, or taken the one before away. Until then their page says that it is new.
     */
    @Transactional(readOnly = true)
    public boolean provesAgain(PersonId person) {
        return proven(person).isPresent() && !isNew(person);
    }

    /** Whether the address where they get mail was not theirs a week ago. */
    @Transactional(readOnly = true)
    public boolean isNew(PersonId person) {
        return jdbc.sql("select count(*) from mail_address where person = :person and proven_at > :before")
                        .param("person", person.value())
                        .param(
                                "before",
                                OffsetDateTime.ofInstant(clock.instant().minus(SETTLED), ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Has them sent a link that proves it is they who ask for this; tells whether that can be. */
    public boolean askProof(PersonId person, Weighty what) {
        var can = provesAgain(person);
        if (can) {
            events.publishEvent(new ProofAsked(person, what, clock.instant()));
        }
        return can;
    }

    /** Links that were mailed there lead nowhere from now on. */
    public void forget(PersonId person) {
        grants.revoke(person, Grant.Kind.PROVE_ADDRESS);
        grants.revoke(person, Grant.Kind.COME_BACK);
        grants.revoke(person, Grant.Kind.PROVE_AGAIN);
        jdbc.sql("delete from mail_address where person = :person")
                .param("person", person.value())
                .update();
    }
}
