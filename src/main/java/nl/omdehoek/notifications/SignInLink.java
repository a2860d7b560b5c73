package nl.omdehoek.notifications;

import java.util.Optional;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.SignInAsked;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets in a member of staff who asked for it. */
@Component
class SignInLink implements LetterWriter {

    private final Outbox outbox;
    private final Grants grants;

    SignInLink(Outbox outbox, Grants grants) {
        this.outbox = outbox;
        this.grants = grants;
    }

    @ApplicationModuleListener
    void on(SignInAsked asked) {
        outbox.put(MailKind.SIGN_IN, asked.person(), asked.asking().toString());
    }

    @Override
    public MailKind kind() {
        return MailKind.SIGN_IN;
    }

    /** Who has no role any more gets one too: to see and to erase what is kept of them. */
    @Override
    public Optional<Letter> write(Recipient to, String about) {
        var secret = grants.give(new Grant(Grant.Kind.SIGN_IN, to.person().id(), ""));
        var texts = to.texts();
        return Optional.of(Letter.about(texts.get("mail.sign-in.subject"))
                .saying(texts.get("mail.sign-in.what"))
                .way(texts.get("mail.sign-in.way"), "/personeel/link/" + secret)
                .saying(texts.get("mail.sign-in.not-you")));
    }
}
