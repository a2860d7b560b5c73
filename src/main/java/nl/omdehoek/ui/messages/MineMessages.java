package nl.omdehoek.ui.messages;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.omdehoek.messages.Conversations;
import nl.omdehoek.messages.Introductions;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** What stands on "Mijn" about messages: how many are new, and why somebody may take no part. */
@Component
public class MineMessages {

    private final Conversations conversations;
    private final Introductions introductions;
    private final Suspensions suspensions;

    MineMessages(
            Conversations conversations, Introductions introductions, Suspensions suspensions, MessageLinks links) {
        this.conversations = conversations;
        this.introductions = introductions;
        this.suspensions = suspensions;
    }

    /** Why this person may take no part now; nothing where they may. */
    public Optional<SuspendedNotice> suspension(Person person, Texts texts) {
        return suspensions.of(person.id()).map(it -> new SuspendedNotice(texts, it));
    }

    /** The way to their messages. */
    public Paragraph way(Person person, Texts texts) {
        var fresh = conversations.unread(person.id())
                + introductions.asked(person.id()).size();
        return new Paragraph(Html.link(
                MessagesView.PATH,
                fresh == 0 ? "button plain" : "button",
                new Text(fresh == 0 ? texts.get("messages.link") : texts.get("messages.link.unread", fresh))));
    }
}
