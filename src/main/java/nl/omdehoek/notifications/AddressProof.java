package nl.omdehoek.notifications;

import java.util.Optional;
import nl.omdehoek.people.AddressProposed;
import nl.omdehoek.people.Grant;
import nl.omdehoek.people.Grants;
import nl.omdehoek.people.MailAddresses;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks whether an address is really that of who typed it. */
@Component
class AddressProof implements LetterWriter {

    private final Outbox outbox;
    private final MailAddresses addresses;
    private final Grants grants;

    AddressProof(Outbox outbox, MailAddresses addresses, Grants grants) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.grants = grants;
    }

    @ApplicationModuleListener
    void on(AddressProposed proposed) {
        outbox.put(MailKind.ADDRESS_PROOF, proposed.person(), proposed.at().toString());
    }

    @Override
    public MailKind kind() {
        return MailKind.ADDRESS_PROOF;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        if (addresses.proven(to.person().id()).isPresent()) {
            return Optional.empty();
        }
        var secret = grants.give(new Grant(
                Grant.Kind.PROVE_ADDRESS,
                to.person().id(),
                addresses.mark(to.person().id())));
        var texts = to.texts();
        return Optional.of(Letter.about(texts.get("mail.proof.subject"))
                .saying(texts.get("mail.proof.what"))
                .way(texts.get("mail.proof.way"), "/mijn/adres/" + secret)
                .saying(texts.get("mail.proof.not-you")));
    }
}
