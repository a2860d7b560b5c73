package nl.omdehoek.notifications;

import java.util.List;
import nl.omdehoek.notifications.ShownLetters.Shown;
import org.springframework.stereotype.Component;

/** Tells who looks after the portal how its mail goes; in the demo, where none is sent, the letters themselves. */
@Component
public class Letters {

    private final ShownLetters shown;
    private final Delivery delivery;
    private final Outbox outbox;

    Letters(ShownLetters shown, Delivery delivery, Outbox outbox) {
        this.shown = shown;
        this.delivery = delivery;
        this.outbox = outbox;
    }

    /** Whether letters are shown here, instead of sent. */
    public boolean areShown() {
        return shown.isReady();
    }

    /** The last ones that were not sent but shown, newest first. */
    public List<Shown> last() {
        return shown.last();
    }

    /** Whether letters go anywhere; else they wait until a mail server is set. */
    public boolean areSent() {
        return delivery.isReady() && !shown.isReady();
    }

    public MailCounts counts() {
        return outbox.counts();
    }
}
