package nl.omdehoek.notifications;

import java.util.Optional;
import nl.omdehoek.notifications.SmsGateway.ShortText;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.PhoneNumber;
import nl.omdehoek.people.PhoneNumbers;
import org.springframework.stereotype.Component;

/** Sends a text to who gets no mail, about what they would leave home for in vain. */
@Component
class Texting {

    private final PhoneNumbers telephones;
    private final SmsGateway gateway;
    private final LetterText text;

    Texting(PhoneNumbers telephones, SmsGateway gateway, LetterText text) {
        this.telephones = telephones;
        this.gateway = gateway;
        this.text = text;
    }

    /** Where a text of this kind goes; empty: none does. */
    Optional<PhoneNumber> number(MailKind kind, PersonId person) {
        return kind.isForTelephones() ? telephones.of(person) : Optional.empty();
    }

    /** What came of it: without a provider nobody was reached, and somebody has to ring. */
    MailOutcome send(Mail mail, Letter letter, Recipient to, PhoneNumber number) {
        gateway.send(new ShortText(mail.id(), mail.person(), number, text.brief(letter, to.texts())));
        return gateway.reaches() ? MailOutcome.SENT : MailOutcome.NO_ADDRESS;
    }
}
