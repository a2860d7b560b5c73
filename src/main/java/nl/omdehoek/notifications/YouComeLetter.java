package nl.omdehoek.notifications;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.activities.Joining;
import nl.omdehoek.activities.SignedUp;
import nl.omdehoek.people.MailAddresses;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells who just signed up when and where, with a way to cancel. One date of a standing place needs no mail. */
@Component
class YouComeLetter implements LetterWriter {

    private final Outbox outbox;
    private final Joining joining;
    private final MailAddresses addresses;
    private final DateFacts facts;

    YouComeLetter(Outbox outbox, Joining joining, MailAddresses addresses, DateFacts facts) {
        this.outbox = outbox;
        this.joining = joining;
        this.addresses = addresses;
        this.facts = facts;
    }

    @ApplicationModuleListener
    void on(SignedUp signedUp) {
        joining.find(signedUp.signUp())
                .filter(it -> it.standing() == null)
                .filter(it -> addresses.proven(it.person()).isPresent())
                .ifPresent(
                        it -> outbox.put(MailKind.YOU_COME, it.person(), it.id().toString()));
    }

    @Override
    public MailKind kind() {
        return MailKind.YOU_COME;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        return joining.find(UUID.fromString(about))
                .flatMap(signUp -> facts.activity(signUp.activity())
                        .flatMap(activity -> facts.ahead(signUp.activity(), signUp.date())
                                .map(date -> {
                                    var texts = to.texts();
                                    var title = facts.title(activity, texts);
                                    var letter = Letter.about(texts.get("mail.come.subject", title))
                                            .saying(texts.get("mail.come.what", title))
                                            .fact(facts.when(date, texts, to.saying()))
                                            .fact(facts.where(activity))
                                            .way(texts.get("mail.ticket.way"), facts.ticket(signUp))
                                            .saying(texts.get("mail.ticket.what"));
                                    return facts.from(letter, activity);
                                })));
    }
}
