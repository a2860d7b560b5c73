package nl.omdehoek.messages;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Purpose.TALK;
import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;
import static nl.omdehoek.people.Term.A_YEAR_AFTER_THE_LAST_MESSAGE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What conversations hold of people. Of who is forgotten it stays that something was said, not what and by whom. */
@Component
class PersonalMessages implements PersonalData {

    private static final List<PersonalField> FIELDS = List.of(
            new PersonalField("conversation_party", "person", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("conversation_party", "read_to", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("message", "writer", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("message", "text", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("message", "sent_at", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("talk_block", "person", TALK, AS_LONG_AS_SOMEBODY_COMES),
            new PersonalField("talk_block", "other", TALK, AS_LONG_AS_SOMEBODY_COMES),
            new PersonalField("talk_block", "since", TALK, AS_LONG_AS_SOMEBODY_COMES),
            new PersonalField("introduction", "one", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("introduction", "other", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("introduction", "one_yes", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("introduction", "other_yes", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("conversation", "id", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("conversation", "about_kind", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("conversation", "about_id", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("conversation", "last_at", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("conversation_party", "conversation", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("conversation_party", "opened", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("message", "number", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("message", "id", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("message", "conversation", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("message", "form_key", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("introduction", "id", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("introduction", "about_kind", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("introduction", "about_id", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("introduction", "proposed_at", TALK, A_YEAR_AFTER_THE_LAST_MESSAGE),
            new PersonalField("old_enough", "person", AUTHORISE, AS_LONG_AS_SOMEBODY_COMES),
            new PersonalField("old_enough", "said_on", AUTHORISE, AS_LONG_AS_SOMEBODY_COMES));

    private final JdbcClient jdbc;

    PersonalMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalField> fields() {
        return FIELDS;
    }

    /** What they said themselves; what others said to them is theirs. */
    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        put(
                all,
                "messages",
                jdbc.sql("""
                        select c.about_kind, c.about_id, m.sent_at, m.text
                          from message m join conversation c on c.id = m.conversation
                         where m.writer = :person
                         order by m.number
                        """)
                        .param("person", person.value())
                        .query((row, _) -> {
                            Map<String, Object> told = new LinkedHashMap<>();
                            told.put("kind", row.getString("about_kind"));
                            told.put("about", row.getString("about_id"));
                            told.put(
                                    "at",
                                    row.getObject("sent_at", OffsetDateTime.class)
                                            .toInstant());
                            told.put("text", row.getString("text"));
                            return told;
                        })
                        .list());
        put(
                all,
                "sixteen-or-older",
                jdbc.sql("select said_on from old_enough where person = :person")
                        .param("person", person.value())
                        .query((row, _) -> Map.<String, Object>of("said-on", row.getObject("said_on", LocalDate.class)))
                        .list());
        return all;
    }

    private static void put(Map<String, List<Map<String, Object>>> all, String name, List<Map<String, Object>> things) {
        if (!things.isEmpty()) {
            all.put(name, things);
        }
    }

    @Override
    public void erase(PersonId person) {
        update("update message set text = '', writer = null where writer = :person", person);
        update("delete from talk_block where person = :person or other = :person", person);
        update("delete from introduction where one = :person or other = :person", person);
        update("delete from old_enough where person = :person", person);
        update("delete from conversation_party where person = :person", person);
        jdbc.sql("""
                        delete from conversation
                         where not exists (select 1 from conversation_party p where p.conversation = conversation.id)
                        """).update();
    }

    private void update(String sql, PersonId person) {
        jdbc.sql(sql).param("person", person.value()).update();
    }
}
