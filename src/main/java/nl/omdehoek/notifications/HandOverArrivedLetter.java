package nl.omdehoek.notifications;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.help.HandOverArrived;
import nl.omdehoek.help.HandOvers;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Says that what somebody had passed on is where it was to be; not what, nor where. */
@Component
class HandOverArrivedLetter implements LetterWriter {

    private final Outbox outbox;
    private final HandOvers handOvers;

    HandOverArrivedLetter(Outbox outbox, HandOvers handOvers) {
        this.outbox = outbox;
        this.handOvers = handOvers;
    }

    @ApplicationModuleListener
    void on(HandOverArrived arrived) {
        handOvers
                .get(arrived.handOver())
                .ifPresent(it -> outbox.put(
                        MailKind.HAND_OVER_ARRIVED, it.person(), it.id().toString()));
    }

    @Override
    public MailKind kind() {
        return MailKind.HAND_OVER_ARRIVED;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        var texts = to.texts();
        return handOvers
                .find(UUID.fromString(about), to.person().id())
                .filter(it -> it.state() == State.ARRIVED)
                .map(it -> Letter.about(texts.get("mail.hand-over.arrived.subject"))
                        .saying(texts.get("mail.hand-over.arrived.what"))
                        .way(texts.get("mail.hand-over.arrived.way"), "/mijn/overdracht/" + it.id()));
    }
}
