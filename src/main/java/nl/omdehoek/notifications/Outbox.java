package nl.omdehoek.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which mails wait, and what became of those that do no longer. It holds ids only: no address, no name, no link. */
@Component
@Transactional
class Outbox {

    private final JdbcClient jdbc;
    private final Residents residents;
    private final Told told;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Residents residents, Told told, Clock clock) {
        this.jdbc = jdbc;
        this.residents = residents;
        this.told = told;
        this.clock = clock;
    }

    /** Has this mail sent. Asked for twice, whoever asks again, it is one mail. */
    void put(MailKind kind, PersonId to, String about) {
        put(kind, to, about, clock.instant());
    }

    /** The same, not before this moment. */
    void put(MailKind kind, PersonId to, String about, Instant from) {
        // Whoever asks for a mail to the same person at the same time waits here, and then sees that it is asked for.
        if (residents.lock(to)) {
            insert(kind, to, about, from);
        }
    }

    private void insert(MailKind kind, PersonId to, String about, Instant from) {
        jdbc.sql("""
                        insert into mail (id, kind, person, about, tries, next_try_at)
                        select cast(:id as uuid), cast(:kind as varchar), cast(:person as uuid), cast(:about as varchar),
                               0, cast(:from as timestamp with time zone)
                         where not exists (select 1 from mail
                                            where kind = :kind and person = :person and about = :about)
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", kind.name())
                .param("person", to.value())
                .param("about", about)
                .param("from", utc(from))
                .update();
    }

    /** What may be sent now, longest waiting first. */
    @Transactional(readOnly = true)
    List<Mail> due(Set<MailKind> kinds, int atMost) {
        return jdbc.sql("""
                        select id, kind, person, about, tries from mail
                         where outcome is null and next_try_at <= :now and kind in (:kinds)
                         order by next_try_at, id
                         fetch first :most rows only
                        """)
                .param("now", utc(clock.instant()))
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("most", atMost)
                .query((row, _) -> mail(row))
                .list();
    }

    /** Takes a mail to send it: of two portals that want the same one, one gets it. Nobody else tries for this while. */
    boolean take(Mail mail, Duration meanwhile) {
        return jdbc.sql("""
                        update mail set tries = tries + 1, next_try_at = :next
                         where id = :id and tries = :tries and outcome is null
                        """)
                        .param("next", utc(clock.instant().plus(meanwhile)))
                        .param("id", mail.id())
                        .param("tries", mail.tries())
                        .update()
                == 1;
    }

    /** It was not sent, and is tried again after this while. */
    void wait(Mail mail, Duration meanwhile) {
        jdbc.sql("update mail set next_try_at = :next where id = :id and outcome is null")
                .param("next", utc(clock.instant().plus(meanwhile)))
                .param("id", mail.id())
                .update();
    }

    /** It was sent: what this person was told by it they are not told anew, and both are known or neither is. */
    void sent(Mail mail, Letter letter) {
        letter.told().forEach(it -> told.add(mail.person(), it));
        end(mail, MailOutcome.SENT);
    }

    void end(Mail mail, MailOutcome outcome) {
        jdbc.sql("update mail set outcome = :outcome, ended_at = :now where id = :id")
                .param("outcome", outcome.name())
                .param("now", utc(clock.instant()))
                .param("id", mail.id())
                .update();
    }

    /** A mail, with what became of it; empty: it waits. */
    record Kept(Mail mail, Optional<MailOutcome> outcome) {}

    /** What these people get or got, of these kinds, that was not needless. */
    @Transactional(readOnly = true)
    List<Kept> to(Set<PersonId> persons, Set<MailKind> kinds) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, kind, person, about, tries, outcome from mail
                         where person in (:persons) and kind in (:kinds) and (outcome is null or outcome <> :needless)
                         order by next_try_at, id
                        """)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("needless", MailOutcome.NOT_NEEDED.name())
                .query((row, _) -> new Kept(
                        mail(row), Optional.ofNullable(row.getString("outcome")).map(MailOutcome::valueOf)))
                .list();
    }

    /** Of these kinds, what waits, or went nowhere. */
    @Transactional(readOnly = true)
    List<Mail> thatMayBeMissed(Set<MailKind> kinds) {
        return jdbc.sql("""
                        select id, kind, person, about, tries from mail
                         where kind in (:kinds) and (outcome is null or outcome in (:nowhere))
                        """)
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("nowhere", List.of(MailOutcome.NO_ADDRESS.name(), MailOutcome.GIVEN_UP.name()))
                .query((row, _) -> mail(row))
                .list();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                MailKind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("about"),
                row.getInt("tries"));
    }

    /** How many mails wait, and what became of the others. */
    @Transactional(readOnly = true)
    MailCounts counts() {
        return jdbc.sql("""
                        select count(case when outcome is null then 1 end) as waiting,
                               count(case when outcome = 'SENT' then 1 end) as sent,
                               count(case when outcome = 'GIVEN_UP' then 1 end) as given_up
                          from mail
                        """)
                .query((row, _) -> new MailCounts(row.getLong("waiting"), row.getLong("sent"), row.getLong("given_up")))
                .single();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
