package nl.omdehoek.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.journal.Subject;
import nl.omdehoek.people.Person;

/**
 * Two people who talk about something, as one of them sees it.
 *
 * @param with the other; nobody, where they asked to be forgotten
 * @param last when it was opened, or something was last said
 * @param unread how much the other said that this one has not seen
 */
public record Conversation(UUID id, Subject about, Optional<Person> with, State state, Instant last, int unread) {

    /** Whether anything can be said in it. */
    public enum State {
        OPEN,
        /** This one wants to hear nothing more, and can open it again. */
        CLOSED_BY_ME,
        /** It is closed; by whom does not matter. */
        CLOSED,
        /** The other is here no more. */
        GONE
    }
}
