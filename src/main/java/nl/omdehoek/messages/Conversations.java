package nl.omdehoek.messages;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people write to each other: only those who have a reason to, and only as long as both want it. Nobody reads along;
 * what is none of one's own is not there.
 */
@Component
@Transactional
public class Conversations {

    /** So many messages are shown at once. */
    public static final int SHOWN = 50;

    private final StoredConversations conversations;
    private final StoredMessages messages;
    private final Blocks blocks;
    private final OldEnough oldEnough;
    private final Suspensions suspensions;
    private final List<MayTalk> reasons;
    private final ApplicationEventPublisher events;

    Conversations(
            StoredConversations conversations,
            StoredMessages messages,
            Blocks blocks,
            OldEnough oldEnough,
            Suspensions suspensions,
            List<MayTalk> reasons,
            ApplicationEventPublisher events) {
        this.conversations = conversations;
        this.messages = messages;
        this.blocks = blocks;
        this.oldEnough = oldEnough;
        this.suspensions = suspensions;
        this.reasons = reasons;
        this.events = events;
    }

    /** The conversation that the first wants to have with the other; empty if there is no reason why they may. */
    public Optional<UUID> between(PersonId one, PersonId other, Subject about) {
        var known = conversations.find(one, other, about);
        if (known.isEmpty() && (one.equals(other) || reasons.stream().noneMatch(it -> it.mayTalk(one, other, about)))) {
            return Optional.empty();
        }
        var conversation = known.orElseGet(() -> conversations.open(one, other, about));
        conversations.show(conversation, one);
        return Optional.of(conversation);
    }

    /** All of this person, where something was said last first. */
    @Transactional(readOnly = true)
    public List<Conversation> of(PersonId person) {
        return conversations.of(person);
    }

    /** One of this person's. */
    @Transactional(readOnly = true)
    public Optional<Conversation> find(UUID conversation, PersonId person) {
        return conversations.find(conversation, person);
    }

    /** The last of what was said in it before that number, at most {@value #SHOWN}, oldest first. */
    @Transactional(readOnly = true)
    public List<Message> before(UUID conversation, PersonId person, long number) {
        return conversations.find(conversation, person).isPresent()
                ? messages.before(conversation, number, SHOWN)
                : List.of();
    }

    /** They have seen what was said up to this one. */
    public void read(UUID conversation, PersonId person, long number) {
        conversations.read(conversation, person, number);
    }

    /** How many conversations have something that this person has not seen. */
    @Transactional(readOnly = true)
    public long unread(PersonId person) {
        return conversations.of(person).stream().filter(it -> it.unread() > 0).count();
    }

    /** The number of the first message that this person has not seen; empty if there is none. */
    @Transactional(readOnly = true)
    public OptionalLong firstUnread(UUID conversation, PersonId person) {
        return messages.firstUnread(conversation, person);
    }

    /**
     * Says something.
     *
     * @param sixteen whether they say with it that they are sixteen or older
     * @param formKey of the form that was filled in: sent twice, it is one message
     */
    public SendOutcome send(UUID conversation, PersonId person, MessageText text, boolean sixteen, UUID formKey) {
        // Whoever says something next waits here until this is said.
        conversations.lock(conversation);
        var seen = conversations.find(conversation, person);
        if (seen.isEmpty()) {
            return new SendOutcome.NotThere();
        }
        if (messages.knows(conversation, formKey)) {
            return new SendOutcome.Sent();
        }
        var suspension = suspensions.of(person);
        if (suspension.isPresent()) {
            return new SendOutcome.Suspended(suspension.get());
        }
        if (seen.get().state() != Conversation.State.OPEN) {
            return new SendOutcome.Closed();
        }
        if (!sixteen && !oldEnough.isKnown(person)) {
            return new SendOutcome.AgeUnknown();
        }
        oldEnough.say(person);
        messages.add(conversation, person, text, formKey);
        events.publishEvent(new MessageSent(
                conversation, person, seen.get().with().orElseThrow().id()));
        return new SendOutcome.Sent();
    }

    /** This person wants to hear nothing more of the other, here or elsewhere. */
    public void close(UUID conversation, PersonId person) {
        other(conversation, person).ifPresent(it -> blocks.add(person, it));
    }

    /** They do again. */
    public void reopen(UUID conversation, PersonId person) {
        other(conversation, person).ifPresent(it -> blocks.remove(person, it));
    }

    private Optional<PersonId> other(UUID conversation, PersonId person) {
        return conversations
                .find(conversation, person)
                .flatMap(Conversation::with)
                .map(Person::id);
    }
}
