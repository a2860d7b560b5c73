package nl.omdehoek.messages;

import static nl.omdehoek.people.Purpose.AUTHORISE;
import static nl.omdehoek.people.Purpose.TALK;
import static nl.omdehoek.people.Term.AS_LONG_AS_SOMEBODY_COMES;
import static nl.omdehoek.people.Term.A_YEAR_AFTER_THE_LAST_MESSAGE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omdehoek.people.KeptIn;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Personal;
import nl.omdehoek.people.PersonalData;
import nl.omdehoek.people.PersonalField;
import nl.omdehoek.people.PersonalRows;
import nl.omdehoek.people.Terms;
import nl.omdehoek.people.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What conversations hold of people. Of who is forgotten it stays that something was said, not what and by whom. */
@Component
class PersonalMessages implements PersonalData {

    private final JdbcClient jdbc;
    private final Terms terms;
    private final Clock clock;
    private final PersonalRows<ConversationRow> conversations;
    private final PersonalRows<PartyRow> parties;
    private final PersonalRows<MessageRow> messages;
    private final PersonalRows<BlockRow> blocks;
    private final PersonalRows<IntroductionRow> introductions;
    private final PersonalRows<OldEnoughRow> oldEnough;

    PersonalMessages(JdbcClient jdbc, Terms terms, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.clock = clock;
        conversations = new PersonalRows<>(jdbc, ConversationRow.class);
        parties = new PersonalRows<>(jdbc, PartyRow.class);
        messages = new PersonalRows<>(jdbc, MessageRow.class);
        blocks = new PersonalRows<>(jdbc, BlockRow.class);
        introductions = new PersonalRows<>(jdbc, IntroductionRow.class);
        oldEnough = new PersonalRows<>(jdbc, OldEnoughRow.class);
    }

    @KeptIn(value = "conversation", owner = "id", told = "conversations")
    @Personal(purpose = TALK, kept = A_YEAR_AFTER_THE_LAST_MESSAGE)
    record ConversationRow(
            UUID id,
            @Told("kind") String aboutKind,
            @Told("about") String aboutId,
            @Told("last-at") OffsetDateTime lastAt) {}

    @KeptIn("conversation_party")
    @Personal(purpose = TALK, kept = A_YEAR_AFTER_THE_LAST_MESSAGE)
    record PartyRow(UUID conversation, UUID person, boolean opened, long readTo) {}

    @KeptIn(value = "message", owner = "writer", told = "messages")
    @Personal(purpose = TALK, kept = A_YEAR_AFTER_THE_LAST_MESSAGE)
    record MessageRow(
            long number,
            UUID id,
            UUID conversation,
            @Nullable UUID writer,
            @Told("at") OffsetDateTime sentAt,
            @Told("text") String text,
            UUID formKey) {}

    @KeptIn(value = "talk_block", told = "blocks")
    @Personal(purpose = TALK, kept = AS_LONG_AS_SOMEBODY_COMES)
    record BlockRow(UUID person, UUID other, @Told("since") OffsetDateTime since) {}

    @KeptIn(value = "introduction", owner = "one", told = "introductions")
    @Personal(purpose = TALK, kept = A_YEAR_AFTER_THE_LAST_MESSAGE)
    record IntroductionRow(
            UUID id,
            UUID one,
            UUID other,
            @Told("kind") String aboutKind,
            @Told("about") String aboutId,
            boolean oneYes,
            boolean otherYes,
            @Told("at") OffsetDateTime proposedAt) {}

    @KeptIn(value = "old_enough", told = "sixteen-or-older")
    @Personal(purpose = AUTHORISE, kept = AS_LONG_AS_SOMEBODY_COMES)
    record OldEnoughRow(UUID person, @Told("said-on") LocalDate saidOn) {}

    @Override
    public List<PersonalField> fields() {
        return Stream.of(conversations, parties, messages, blocks, introductions, oldEnough)
                .flatMap(it -> it.fields().stream())
                .toList();
    }

    /** What they said themselves; what others said to them is theirs. */
    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        var theirs = conversations.where(
                "id in (select conversation from conversation_party where person = :person)", person);
        var all = new LinkedHashMap<>(
                conversations.named(theirs.stream().map(conversations::told).toList()));
        all.putAll(said(person, theirs));
        all.putAll(blocks.export(person));
        all.putAll(introductions.named(introductions.where("one = :person or other = :person", person).stream()
                .map(introductions::told)
                .toList()));
        all.putAll(oldEnough.export(person));
        return all;
    }

    private Map<String, List<Map<String, Object>>> said(PersonId person, List<ConversationRow> theirs) {
        var byId = theirs.stream().collect(Collectors.toMap(ConversationRow::id, conversations::told));
        return messages.named(messages.of(person).stream()
                .sorted(Comparator.comparingLong(MessageRow::number))
                .map(it -> {
                    Map<String, Object> told = new LinkedHashMap<>(byId.getOrDefault(it.conversation(), Map.of()));
                    told.remove("last-at");
                    told.putAll(messages.told(it));
                    return told;
                })
                .toList());
    }

    @Override
    public void erase(PersonId person) {
        update("update message set text = '', writer = null where writer = :person", person);
        update("delete from talk_block where person = :person or other = :person", person);
        update("delete from introduction where one = :person or other = :person", person);
        Stream.of(oldEnough, parties).forEach(it -> it.erase(person));
        jdbc.sql("""
                        delete from conversation
                         where not exists (select 1 from conversation_party p where p.conversation = conversation.id)
                        """).update();
    }

    private void update(String sql, PersonId person) {
        jdbc.sql(sql).param("person", person.value()).update();
    }

    @Override
    public void erasePast(LocalDate today) {
        var from = terms.keptFrom(A_YEAR_AFTER_THE_LAST_MESSAGE, today)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime();
        for (var past : List.of("conversation where last_at", "introduction where proposed_at")) {
            jdbc.sql("delete from " + past + " < :moment").param("moment", from).update();
        }
    }
}
