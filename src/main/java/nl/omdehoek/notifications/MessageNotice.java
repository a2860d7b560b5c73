package nl.omdehoek.notifications;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.omdehoek.messages.Conversation;
import nl.omdehoek.messages.Conversations;
import nl.omdehoek.messages.MessageSent;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Says that there is a message, not what it says. The mail is about the first message that was not seen: until that is
 * seen, all that follows is the same mail.
 */
@Component
class MessageNotice implements LetterWriter {

    private static final String BETWEEN = "/";

    private final Outbox outbox;
    private final Conversations conversations;

    MessageNotice(Outbox outbox, Conversations conversations) {
        this.outbox = outbox;
        this.conversations = conversations;
    }

    @ApplicationModuleListener
    void on(MessageSent sent) {
        conversations
                .firstUnread(sent.conversation(), sent.to())
                .ifPresent(it -> outbox.put(MailKind.MESSAGE, sent.to(), sent.conversation() + BETWEEN + it));
    }

    @Override
    public MailKind kind() {
        return MailKind.MESSAGE;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        var parts = about.split(BETWEEN);
        var conversation = UUID.fromString(parts[0]);
        return isUnread(conversation, to.person().id(), Long.parseLong(parts[1]))
                ? conversations
                        .find(conversation, to.person().id())
                        .flatMap(Conversation::with)
                        .map(it -> letter(to, conversation, it))
                : Optional.empty();
    }

    private boolean isUnread(UUID conversation, PersonId person, long number) {
        return conversations.firstUnread(conversation, person).equals(OptionalLong.of(number));
    }

    private static Letter letter(Recipient to, UUID conversation, Person from) {
        var texts = to.texts();
        return Letter.about(texts.get("mail.message.subject"))
                .saying(texts.get("mail.message.what", from.name().text()))
                .way(texts.get("mail.message.way"), "/mijn/berichten/" + conversation)
                .saying(texts.get("mail.message.why"));
    }
}
