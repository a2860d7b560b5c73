package nl.omdehoek.ui.messages;

import java.time.Clock;
import java.util.Optional;
import nl.omdehoek.messages.Conversations;
import nl.omdehoek.messages.OldEnough;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.Subjects;
import nl.omdehoek.ui.shell.BrowserKnows;
import org.springframework.stereotype.Component;

/** What a page of a conversation needs to know. */
@Component
class Talk {

    private final Conversations conversations;
    private final OldEnough oldEnough;
    private final Suspensions suspensions;
    private final Residents residents;
    private final Subjects subjects;
    private final Clock clock;

    Talk(
            Conversations conversations,
            OldEnough oldEnough,
            Suspensions suspensions,
            Residents residents,
            Subjects subjects,
            Clock clock) {
        this.conversations = conversations;
        this.oldEnough = oldEnough;
        this.suspensions = suspensions;
        this.residents = residents;
        this.subjects = subjects;
        this.clock = clock;
    }

    Conversations conversations() {
        return conversations;
    }

    OldEnough oldEnough() {
        return oldEnough;
    }

    Suspensions suspensions() {
        return suspensions;
    }

    Subjects subjects() {
        return subjects;
    }

    Clock clock() {
        return clock;
    }

    Optional<Person> who(BrowserKnows browser) {
        return browser.secret().flatMap(residents::byBrowser);
    }
}
