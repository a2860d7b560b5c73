package nl.omdehoek.notifications;

import java.util.Optional;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.ProofAsked;
import nl.omdehoek.people.Weighty;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A link by which somebody proves that it is they who ask for what matters most. */
@Component
class ProofAgain implements LetterWriter {

    private final Outbox outbox;
    private final MailAddresses addresses;
    private final Grants grants;

    ProofAgain(Outbox outbox, MailAddresses addresses, Grants grants) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.grants = grants;
    }

    @ApplicationModuleListener
    void on(ProofAsked asked) {
        outbox.put(MailKind.PROVE_AGAIN, asked.person(), asked.what() + " " + asked.at());
    }

    @Override
    public MailKind kind() {
        return MailKind.PROVE_AGAIN;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        var person = to.person().id();
        if (!addresses.provesAgain(person)) {
            return Optional.empty();
        }
        var what = Weighty.valueOf(about.split(" ")[0]);
        var secret = grants.give(new Grant(Grant.Kind.PROVE_AGAIN, person, what.name()));
        var texts = to.texts();
        return Optional.of(Letter.about(texts.get("mail.again.subject"))
                .saying(texts.get("mail.again.what." + what))
                .saying(texts.get("mail.again.once"))
                .way(texts.get("mail.again.way"), page(what) + "/" + secret)
                .saying(texts.get("mail.again.not-you")));
    }

    private static String page(Weighty what) {
        return switch (what) {
            case HAND_OVER -> "/mijn/alles";
            case FORGET -> "/mijn/vergeten";
        };
    }
}
