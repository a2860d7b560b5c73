package nl.omdehoek.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who talks with whom about what. */
@Component
class StoredConversations {

    private static final String AS_SEEN_BY = """
            select c.id, c.about_kind, c.about_id, c.last_at, o.person as with_whom,
                   (select count(*) from message m
                     where m.conversation = c.id and m.number > me.read_to and m.writer <> me.person) as unread,
                   exists (select 1 from talk_block b where b.person = me.person and b.other = o.person) as by_me,
                   exists (select 1 from talk_block b where b.person = o.person and b.other = me.person) as by_other
              from conversation_party me
              join conversation c on c.id = me.conversation
              left join conversation_party o on o.conversation = c.id and o.person <> me.person
             where me.person = :me
            """;

    private final JdbcClient jdbc;
    private final Residents residents;
    private final Clock clock;

    StoredConversations(JdbcClient jdbc, Residents residents, Clock clock) {
        this.jdbc = jdbc;
        this.residents = residents;
        this.clock = clock;
    }

    Optional<UUID> find(PersonId one, PersonId other, Subject about) {
        return jdbc.sql("""
                        select c.id from conversation c
                          join conversation_party p on p.conversation = c.id and p.person = :one
                          join conversation_party q on q.conversation = c.id and q.person = :other
                         where c.about_kind = :kind and c.about_id = :id
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .param("kind", about.kind())
                .param("id", about.id())
                .query(UUID.class)
                .optional();
    }

    /** The one that these two have about this. Whoever opens it at the same moment waits until it is there. */
    UUID open(PersonId one, PersonId other, Subject about) {
        Stream.of(one, other).sorted(Comparator.comparing(PersonId::value)).forEach(residents::lock);
        return find(one, other, about).orElseGet(() -> add(one, other, about));
    }

    private UUID add(PersonId one, PersonId other, Subject about) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into conversation (id, about_kind, about_id, last_at) values (:id, :kind, :about, :now)")
                .param("id", id)
                .param("kind", about.kind())
                .param("about", about.id())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        List.of(one, other)
                .forEach(it -> jdbc.sql("""
                        insert into conversation_party (conversation, person, opened, read_to)
                        values (:conversation, :person, false, 0)
                        """)
                        .param("conversation", id)
                        .param("person", it.value())
                        .update());
        return id;
    }

    /** It stands in their list, though nothing was said yet. */
    void show(UUID conversation, PersonId person) {
        jdbc.sql("update conversation_party set opened = true where conversation = :id and person = :person")
                .param("id", conversation)
                .param("person", person.value())
                .update();
    }

    /** Whoever else wants to say something in it waits here. */
    void lock(UUID conversation) {
        jdbc.sql("select id from conversation where id = :id for update")
                .param("id", conversation)
                .query(UUID.class)
                .list();
    }

    List<Conversation> of(PersonId person) {
        return jdbc.sql(AS_SEEN_BY + """
                           and (me.opened or exists (select 1 from message m where m.conversation = c.id))
                         order by c.last_at desc, c.id
                        """)
                .param("me", person.value())
                .query((row, _) -> conversation(row))
                .list();
    }

    Optional<Conversation> find(UUID conversation, PersonId person) {
        return jdbc.sql(AS_SEEN_BY + "and c.id = :id")
                .param("me", person.value())
                .param("id", conversation)
                .query((row, _) -> conversation(row))
                .optional();
    }

    private Conversation conversation(ResultSet row) throws SQLException {
        var with = Optional.ofNullable(row.getObject("with_whom", UUID.class))
                .map(PersonId::new)
                .flatMap(residents::find);
        return new Conversation(
                row.getObject("id", UUID.class),
                new Subject(row.getString("about_kind"), row.getString("about_id")),
                with,
                state(with.isPresent(), row.getBoolean("by_me"), row.getBoolean("by_other")),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getInt("unread"));
    }

    private static Conversation.State state(boolean isThere, boolean byMe, boolean byOther) {
        if (!isThere) {
            return Conversation.State.GONE;
        }
        if (byMe) {
            return Conversation.State.CLOSED_BY_ME;
        }
        return byOther ? Conversation.State.CLOSED : Conversation.State.OPEN;
    }

    /** They have seen what was said up to this one. */
    void read(UUID conversation, PersonId person, long number) {
        jdbc.sql("""
                        update conversation_party set read_to = :number
                         where conversation = :id and person = :person and read_to < :number
                        """)
                .param("number", number)
                .param("id", conversation)
                .param("person", person.value())
                .update();
    }
}
