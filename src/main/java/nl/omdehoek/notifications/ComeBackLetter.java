package nl.omdehoek.notifications;

import java.util.Optional;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.WayBackAsked;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A link by which somebody comes back, on whichever phone they open it. */
@Component
class ComeBackLetter implements LetterWriter {

    private final Outbox outbox;
    private final Grants grants;

    ComeBackLetter(Outbox outbox, Grants grants) {
        this.outbox = outbox;
        this.grants = grants;
    }

    @ApplicationModuleListener
    void on(WayBackAsked asked) {
        outbox.put(MailKind.COME_BACK, asked.person(), asked.at().toString());
    }

    @Override
    public MailKind kind() {
        return MailKind.COME_BACK;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        var texts = to.texts();
        var secret = grants.give(new Grant(Grant.Kind.COME_BACK, to.person().id(), ""));
        return Optional.of(Letter.about(texts.get("mail.back.subject"))
                .saying(texts.get("mail.back.what"))
                .way(texts.get("mail.back.way"), "/mijn/link/" + secret)
                .saying(texts.get("mail.back.not-you")));
    }
}
