package nl.omdehoek.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which mails wait, and what became of those that do no longer. It holds ids only: no address, no name, no link. */
@Component
@Transactional
class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Has this mail sent. Asked for twice, whoever asks again, it is one mail. */
    void put(MailKind kind, PersonId to, String about) {
        put(kind, to, about, clock.instant());
    }

    /** The same, not before this moment. */
    void put(MailKind kind, PersonId to, String about, Instant from) {
        jdbc.sql("""
                        insert into mail (id, kind, person, about, tries, next_try_at)
                        select cast(:id as uuid), cast(:kind as varchar), cast(:person as uuid), cast(:about as varchar),
                               0, cast(:from as timestamp with time zone)
                         where not exists (select 1 from mail
                                            where kind = :kind and person = :person and about = :about)
                           and exists (select 1 from person where id = :person)
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
    List<Mail> due(boolean atNight, int atMost) {
        return jdbc
                .sql("""
                        select id, kind, person, about, tries from mail
                         where outcome is null and next_try_at <= :now
                         order by next_try_at, id
                        """)
                .param("now", utc(clock.instant()))
                .query((row, _) -> new Mail(
                        row.getObject("id", UUID.class),
                        MailKind.valueOf(row.getString("kind")),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("about"),
                        row.getInt("tries")))
                .list()
                .stream()
                .filter(it -> !atNight || it.kind().isSentAtNight())
                .limit(atMost)
                .toList();
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

    void end(Mail mail, MailOutcome outcome) {
        jdbc.sql("update mail set outcome = :outcome, ended_at = :now where id = :id")
                .param("outcome", outcome.name())
                .param("now", utc(clock.instant()))
                .param("id", mail.id())
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
