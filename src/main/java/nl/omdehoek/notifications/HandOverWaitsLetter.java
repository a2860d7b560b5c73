package nl.omdehoek.notifications;

import java.util.Optional;
import java.util.UUID;
import nl.omdehoek.help.HandOver.State;
import nl.omdehoek.help.HandOverProposed;
import nl.omdehoek.help.HandOvers;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Says that something waits for somebody's answer; not what, nor that it has to do with help. */
@Component
class HandOverWaitsLetter implements LetterWriter {

    private final Outbox outbox;
    private final HandOvers handOvers;

    HandOverWaitsLetter(Outbox outbox, HandOvers handOvers) {
        this.outbox = outbox;
        this.handOvers = handOvers;
    }

    @ApplicationModuleListener
    void on(HandOverProposed proposed) {
        handOvers
                .get(proposed.handOver())
                .ifPresent(it -> outbox.put(
                        MailKind.HAND_OVER_WAITS, it.person(), it.id().toString()));
    }

    @Override
    public MailKind kind() {
        return MailKind.HAND_OVER_WAITS;
    }

    @Override
    public Optional<Letter> write(Recipient to, String about) {
        var texts = to.texts();
        return handOvers
                .find(UUID.fromString(about), to.person().id())
                .filter(it -> it.state() == State.PROPOSED)
                .map(it -> Letter.about(texts.get("mail.hand-over.waits.subject"))
                        .saying(texts.get("mail.hand-over.waits.what"))
                        .way(texts.get("mail.hand-over.waits.way"), "/mijn/overdracht/" + it.id()));
    }
}
