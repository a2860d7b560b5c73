package nl.omdehoek.ui.messages;

import java.util.Optional;
import nl.omdehoek.listing.Keepers;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.ListingKind;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.kit.PostForm;
import nl.omdehoek.wording.Texts;
import org.springframework.stereotype.Component;

/** The ways into a conversation between a host and who signed up. */
@Component
public class MessageLinks {

    static final String BEGIN = MessagesView.PATH + "/begin";
    static final String ABOUT = "over";
    static final String WITH = "wie";

    private final Keepers keepers;

    MessageLinks(Keepers keepers) {
        this.keepers = keepers;
    }

    /** Whether this is a page of messages, as a form may have brought it from anywhere. */
    public static boolean isOurs(String path) {
        return path.matches(MessagesView.PATH + "(?:/[0-9a-f-]{36})?");
    }

    /** For who signed up: a button that leads to the host; none where nobody keeps the activity, or they do themselves. */
    public Optional<PostForm> toHost(ListingId activity, PersonId guest, Texts texts) {
        return host(activity, guest).map(it -> button(activity, it, texts.get("messages.to-host")));
    }

    /** The first of the hosts; nobody where this person is one. */
    private Optional<PersonId> host(ListingId activity, PersonId guest) {
        var hosts = keepers.of(ListingKind.ACTIVITY, activity);
        return hosts.contains(guest) ? Optional.empty() : hosts.stream().findFirst();
    }

    /** For the host: a button that leads to this person, who signed up. */
    public PostForm to(ListingId activity, PersonId guest, Texts texts) {
        return button(activity, guest, texts.get("messages.to-guest"));
    }

    private static PostForm button(ListingId activity, PersonId other, String text) {
        return new PostForm(BEGIN)
                .with(ABOUT, activity.value())
                .with(WITH, other.toString())
                .button("button plain", text);
    }
}
