package nl.omdehoek.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks two people whether they want to talk with each other; after two yeses they may. A no needs no reason, and nothing
 * of it is kept.
 */
@Component
@Transactional
public class Introductions implements MayTalk {

    private final JdbcClient jdbc;
    private final StoredConversations conversations;
    private final Blocks blocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Introductions(
            JdbcClient jdbc,
            StoredConversations conversations,
            Blocks blocks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.blocks = blocks;
        this.events = events;
        this.clock = clock;
    }

    /** Whether these two can be asked: neither wants to hear nothing of the other. */
    @Transactional(readOnly = true)
    public boolean mayBeProposed(PersonId one, PersonId other) {
        return !blocks.isBetween(one, other);
    }

    /** Has both asked, unless they are being asked or have said yes. */
    public void propose(PersonId one, PersonId other, Subject about) {
        if (known(one, other, about, "") > 0) {
            return;
        }
        jdbc.sql("""
                        insert into introduction (id, one, other, about_kind, about_id, one_yes, other_yes, proposed_at)
                        values (:id, :one, :other, :kind, :about, false, false, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("one", one.value())
                .param("other", other.value())
                .param("kind", about.kind())
                .param("about", about.id())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Has the other asked: this one wants to already. */
    public void proposeBy(PersonId willing, PersonId other, Subject about) {
        propose(willing, other, about);
        jdbc.sql("""
                        update introduction
                           set one_yes = (one_yes or one = :willing), other_yes = (other_yes or other = :willing)
                         where ((one = :willing and other = :other) or (one = :other and other = :willing))
                           and about_kind = :kind and about_id = :about
                        """)
                .param("willing", willing.value())
                .param("other", other.value())
                .param("kind", about.kind())
                .param("about", about.id())
                .update();
    }

    /** What this person is asked, longest waiting first. */
    @Transactional(readOnly = true)
    public List<Introduction> asked(PersonId person) {
        return jdbc.sql("""
                        select id, about_kind, about_id from introduction
                         where (one = :person and not one_yes) or (other = :person and not other_yes)
                         order by proposed_at, id
                        """)
                .param("person", person.value())
                .query((row, _) -> new Introduction(
                        row.getObject("id", UUID.class),
                        new Subject(row.getString("about_kind"), row.getString("about_id"))))
                .list();
    }

    /** They want to; answers the conversation if the other wants to as well. */
    public Optional<UUID> yes(UUID introduction, PersonId person) {
        jdbc.sql("""
                        update introduction
                           set one_yes = (one_yes or one = :person), other_yes = (other_yes or other = :person)
                         where id = :id and (one = :person or other = :person)
                        """).param("person", person.value()).param("id", introduction).update();
        return jdbc.sql("""
                        select one, other, about_kind, about_id from introduction
                         where id = :id and one_yes and other_yes and (one = :person or other = :person)
                        """)
                .param("id", introduction)
                .param("person", person.value())
                .query((row, _) -> open(
                        new PersonId(row.getObject("one", UUID.class)),
                        new PersonId(row.getObject("other", UUID.class)),
                        new Subject(row.getString("about_kind"), row.getString("about_id"))))
                .optional();
    }

    private UUID open(PersonId one, PersonId other, Subject about) {
        var conversation = conversations.open(one, other, about);
        conversations.show(conversation, one);
        conversations.show(conversation, other);
        return conversation;
    }

    /** They would rather not; the other hears no more than that it does not come to it. */
    public void no(UUID introduction, PersonId person) {
        jdbc.sql("""
                        select one, other, about_kind, about_id from introduction
                         where id = :id and (one = :person or other = :person)
                        """)
                .param("id", introduction)
                .param("person", person.value())
                .query((row, _) -> declined(row, person))
                .optional()
                .ifPresent(events::publishEvent);
        jdbc.sql("delete from introduction where id = :id and (one = :person or other = :person)")
                .param("id", introduction)
                .param("person", person.value())
                .update();
    }

    private static IntroductionDeclined declined(ResultSet row, PersonId by) throws SQLException {
        var one = new PersonId(row.getObject("one", UUID.class));
        var other = new PersonId(row.getObject("other", UUID.class));
        var about = new Subject(row.getString("about_kind"), row.getString("about_id"));
        return new IntroductionDeclined(by, one.equals(by) ? other : one, about);
    }

    /** The one who wanted to does not any more: the other, who has not answered yet, is asked no more. */
    public void withdraw(PersonId willing, PersonId other, Subject about) {
        jdbc.sql("""
                        delete from introduction
                         where ((one = :one and other = :other) or (one = :other and other = :one))
                           and about_kind = :kind and about_id = :about and not (one_yes and other_yes)
                        """)
                .param("one", willing.value())
                .param("other", other.value())
                .param("kind", about.kind())
                .param("about", about.id())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayTalk(PersonId one, PersonId other, Subject about) {
        return known(one, other, about, " and one_yes and other_yes") > 0;
    }

    private long known(PersonId one, PersonId other, Subject about, String how) {
        return jdbc.sql("""
                        select count(*) from introduction
                         where ((one = :one and other = :other) or (one = :other and other = :one))
                           and about_kind = :kind and about_id = :about""" + how)
                .param("one", one.value())
                .param("other", other.value())
                .param("kind", about.kind())
                .param("about", about.id())
                .query(Long.class)
                .single();
    }
}
