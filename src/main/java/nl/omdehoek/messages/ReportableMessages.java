package nl.omdehoek.messages;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.omdehoek.moderation.Reportable;
import nl.omdehoek.moderation.Reported;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said can be reported by whom it was said to: one message, or what the other said last. */
@Component
@Transactional(readOnly = true)
class ReportableMessages implements Reportable {

    private final StoredConversations conversations;
    private final StoredMessages messages;

    ReportableMessages(StoredConversations conversations, StoredMessages messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("MESSAGE", "CONVERSATION");
    }

    @Override
    public Optional<Reported> find(String kind, String id, Optional<PersonId> by) {
        try {
            var uuid = UUID.fromString(id);
            return by.flatMap(it -> kind.equals("MESSAGE") ? message(uuid, it) : conversation(uuid, it));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Reported> message(UUID id, PersonId by) {
        return messages.saidTo(id, by).map(it -> new Reported(it.writer(), it.text()));
    }

    private Optional<Reported> conversation(UUID id, PersonId by) {
        return conversations.find(id, by).map(it -> new Reported(it.with().map(Person::id), said(id, by)));
    }

    private String said(UUID conversation, PersonId by) {
        var all = messages.before(conversation, Long.MAX_VALUE, Conversations.SHOWN).stream()
                .filter(it -> it.writer().filter(by::equals).isEmpty())
                .map(Message::text)
                .collect(joining("\n\n"));
        return all.substring(Math.max(0, all.length() - Reported.LONGEST));
    }
}
