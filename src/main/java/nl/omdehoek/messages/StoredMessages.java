package nl.omdehoek.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.omdehoek.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was said. */
@Component
class StoredMessages {

    private static final String COLUMNS = "select number, id, writer, text, sent_at from message ";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean knows(UUID conversation, UUID formKey) {
        return jdbc.sql("select id from message where conversation = :conversation and form_key = :key")
                .param("conversation", conversation)
                .param("key", formKey)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void add(UUID conversation, PersonId writer, MessageText text, UUID formKey) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("""
                        insert into message (id, conversation, writer, text, sent_at, form_key)
                        values (:id, :conversation, :writer, :text, :now, :key)
                        """)
                .param("id", UUID.randomUUID())
                .param("conversation", conversation)
                .param("writer", writer.value())
                .param("text", text.text())
                .param("now", now)
                .param("key", formKey)
                .update();
        jdbc.sql("update conversation set last_at = :now where id = :conversation")
                .param("now", now)
                .param("conversation", conversation)
                .update();
    }

    /** The last ones before that number, oldest first. */
    List<Message> before(UUID conversation, long number, int atMost) {
        return jdbc.sql(COLUMNS + """
                         where conversation = :conversation and number < :number
                         order by number desc
                         fetch first :most rows only
                        """)
                .param("conversation", conversation)
                .param("number", number)
                .param("most", atMost)
                .query((row, _) -> message(row))
                .list()
                .reversed();
    }

    /** Where the other's words begin that this person has not seen. */
    OptionalLong firstUnread(UUID conversation, PersonId person) {
        return jdbc
                .sql("""
                        select m.number
                          from message m join conversation_party me on me.conversation = m.conversation
                         where m.conversation = :conversation and me.person = :person
                           and m.number > me.read_to and m.writer <> me.person
                         order by m.number
                         fetch first 1 row only
                        """)
                .param("conversation", conversation)
                .param("person", person.value())
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** What was said to this person by another. */
    Optional<Message> saidTo(UUID message, PersonId person) {
        return jdbc.sql(COLUMNS + """
                         where id = :id and writer <> :person
                           and conversation in (select conversation from conversation_party where person = :person)
                        """)
                .param("id", message)
                .param("person", person.value())
                .query((row, _) -> message(row))
                .optional();
    }

    private static Message message(ResultSet row) throws SQLException {
        var writer = Optional.ofNullable(row.getObject("writer", UUID.class)).map(PersonId::new);
        return new Message(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                writer,
                writer.isPresent() ? row.getString("text") : "",
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
